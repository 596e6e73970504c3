package tunnelbrowser.demo;

import tunnelbrowser.tunnel.NgrokApi;

/**
 * How large and how patient the demo server is.
 *
 * @param port the port to listen on; 0 for any free one
 * @param tunnels how many tunnels are online on average; 0 for none at all, 1 and 2 for the ones of
 *     ngrok's documentation alone
 * @param seed what the fleet is made up from: equal seeds make equal fleets
 * @param requestsPerMinute how many requests any 60 seconds may hold; 0 for no limit
 */
public record DemoOptions(int port, int tunnels, long seed, int requestsPerMinute) {
  /** A few pages' worth of tunnels under ngrok's own rate limit. */
  public static final DemoOptions DEFAULT =
      new DemoOptions(0, 240, 1, NgrokApi.REQUESTS_PER_WINDOW);

  public DemoOptions {
    if (port < 0 || port > 0xffff) {
      throw new IllegalArgumentException("No port has the number " + port + ".");
    }
    if (tunnels < 0 || requestsPerMinute < 0) {
      throw new IllegalArgumentException("Neither tunnels nor requests can be fewer than none.");
    }
  }
}
