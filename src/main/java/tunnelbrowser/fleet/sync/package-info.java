/** How pages become tunnels that are known to be online, and what changed with each. */
package tunnelbrowser.fleet.sync;
