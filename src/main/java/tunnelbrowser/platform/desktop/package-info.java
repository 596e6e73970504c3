/** The clipboard, the web browser and the file manager. */
package tunnelbrowser.platform.desktop;
