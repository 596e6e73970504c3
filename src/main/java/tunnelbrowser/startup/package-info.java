/** What the program finds at its start: folders, arguments and proxies, as people write them. */
package tunnelbrowser.startup;
