/** The options that commands share, and how their values are read. */
package tunnelbrowser.cli.option;
