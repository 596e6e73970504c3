/** Tunnels as tables, CSV, JSON, Markdown and web pages, also in files. */
package tunnelbrowser.export;
