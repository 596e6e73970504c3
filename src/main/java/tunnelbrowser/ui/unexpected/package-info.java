/** What is said of a failure that nobody expected. */
package tunnelbrowser.ui.unexpected;
