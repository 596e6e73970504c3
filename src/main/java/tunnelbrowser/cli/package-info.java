/** The same on a terminal. */
package tunnelbrowser.cli;
