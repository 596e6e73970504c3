/** The check for updates. */
package tunnelbrowser.ui.update;
