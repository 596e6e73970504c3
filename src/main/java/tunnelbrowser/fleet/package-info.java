/** What is known of the tunnels of an account, and the fields they have. */
package tunnelbrowser.fleet;
