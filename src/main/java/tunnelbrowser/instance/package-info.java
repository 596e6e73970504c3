/** One window per account: how a later start of the program finds the window that is open. */
package tunnelbrowser.instance;
