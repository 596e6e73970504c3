/** What failed and what to do. */
package tunnelbrowser.ui.banner;
