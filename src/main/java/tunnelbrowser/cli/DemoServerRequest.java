package tunnelbrowser.cli;

/**
 * How the embedded API server is to be started.
 *
 * @param port on loopback; 0 for any that is free
 * @param tunnels how many tunnels are online at first
 * @param seed the same seed makes up the same fleet
 * @param requestsPerMinute what is answered before HTTP 429 begins; 0 for no limit
 */
public record DemoServerRequest(int port, int tunnels, long seed, int requestsPerMinute) {}
