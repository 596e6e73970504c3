/** The stores for secrets of the operating systems. */
package tunnelbrowser.account.keychain;
