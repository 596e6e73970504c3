/** How the window puts values and failures into words. */
package tunnelbrowser.ui.text;
