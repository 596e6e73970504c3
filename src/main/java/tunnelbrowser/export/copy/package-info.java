/** What the clipboard is given: tunnels as addresses, commands, links and text. */
package tunnelbrowser.export.copy;
