/** The window as a whole: what it is made of, and when it is shown. */
package tunnelbrowser.ui.window;
