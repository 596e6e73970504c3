/** Sessions with an account's API, and when to ask it what, within its budget. */
package tunnelbrowser.refresh;
