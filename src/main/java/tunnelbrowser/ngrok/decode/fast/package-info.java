/**
 * Does the same several times as fast for pages in which nothing is unusual, and leaves all others
 * to the careful way.
 */
package tunnelbrowser.ngrok.decode.fast;
