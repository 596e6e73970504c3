/** How it looks and reacts. */
package tunnelbrowser.ui;
