/** The command line. */
package tunnelbrowser.cli;
