/** The stores for secrets of the operating systems. */
package tunnelbrowser.platform.keychain;
