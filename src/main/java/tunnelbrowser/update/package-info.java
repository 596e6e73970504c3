/** Which release of the program is the newest. */
package tunnelbrowser.update;
