/** How fast the image that {@code -Pdist} made starts, and how much memory it takes. */
package tunnelbrowser.bench.start;
