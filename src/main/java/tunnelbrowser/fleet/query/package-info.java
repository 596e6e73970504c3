/** How a filter finds tunnels. */
package tunnelbrowser.fleet.query;
