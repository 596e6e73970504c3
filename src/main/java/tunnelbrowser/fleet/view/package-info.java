/** How tunnels are sorted and filtered for the table. */
package tunnelbrowser.fleet.view;
