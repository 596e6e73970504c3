/** What is known and what is shown: pure functions, without I/O and without JavaFX. */
package tunnelbrowser.fleet;
