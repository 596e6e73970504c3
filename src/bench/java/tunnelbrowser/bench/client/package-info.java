/** How long listing takes, and how much it allocates, against another client and the bare wire. */
package tunnelbrowser.bench.client;
