/** The field that says which tunnels to see. */
package tunnelbrowser.ui.filter;
