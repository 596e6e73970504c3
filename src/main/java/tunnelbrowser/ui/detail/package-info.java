/** The pane with the details of a tunnel and of what it refers to. */
package tunnelbrowser.ui.detail;
