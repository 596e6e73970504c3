/** What the user decided, kept across restarts. */
package tunnelbrowser.settings;
