/** How soon the window knows what has changed, on simulated time. */
package tunnelbrowser.bench.live;
