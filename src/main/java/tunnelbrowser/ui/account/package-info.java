/** Accounts: the way to the first one, the list, the form. */
package tunnelbrowser.ui.account;
