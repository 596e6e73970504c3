/** The table of tunnels. */
package tunnelbrowser.ui.table;
