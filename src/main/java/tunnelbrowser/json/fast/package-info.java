/**
 * Reads usual JSON straight from its bytes, because reading pages is most of what the program
 * computes.
 */
package tunnelbrowser.json.fast;
