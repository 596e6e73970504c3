/** What can be done with tunnels, by menu, key or button. */
package tunnelbrowser.ui.command;
