package tunnelbrowser.tunnel;

/**
 * The answer to get-by-ID.
 *
 * @param tunnel the tunnel as we understand it
 * @param resource the same as the API wrote it
 */
public record TunnelDetail(Tunnel tunnel, Resource resource) {}
