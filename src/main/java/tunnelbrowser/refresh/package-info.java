/** When to ask. */
package tunnelbrowser.refresh;
