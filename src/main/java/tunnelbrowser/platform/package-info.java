/** What each operating system does in its own way. */
package tunnelbrowser.platform;
