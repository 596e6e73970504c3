/** Why there are no rows. */
package tunnelbrowser.ui.empty;
