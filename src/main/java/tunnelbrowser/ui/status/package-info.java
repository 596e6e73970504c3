/** The status bar. */
package tunnelbrowser.ui.status;
