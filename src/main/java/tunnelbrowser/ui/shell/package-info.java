/** The bar, the menu, the shortcuts, and what can lie over the window. */
package tunnelbrowser.ui.shell;
