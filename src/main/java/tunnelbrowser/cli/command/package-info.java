/** The commands, one class each. */
package tunnelbrowser.cli.command;
