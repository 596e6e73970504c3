/** The command palette: every command and every tunnel, by a few letters. */
package tunnelbrowser.ui.palette;
