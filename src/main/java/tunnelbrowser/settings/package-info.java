/** What the user decided, kept across restarts: as an observable model and as a file. */
package tunnelbrowser.settings;
