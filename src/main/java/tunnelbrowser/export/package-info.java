/** Tunnels as tables, CSV and JSON. */
package tunnelbrowser.export;
