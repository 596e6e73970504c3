/** Whose tunnels, and where the key comes from. */
package tunnelbrowser.account;
