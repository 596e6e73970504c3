/** How fast the bytes of pages become tunnels, against other ways to bind JSON. */
package tunnelbrowser.bench.decoder;
