package tunnelbrowser.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tunnelbrowser.tunnel.Tunnel;

/**
 * The two tunnels of ngrok's reference page, which are always online.
 *
 * <p>Everything is as the page has it, except that references lead to the demo's own address: those
 * of the page lead to ngrok itself, where they cannot be followed.
 */
final class Examples {
  private static final String FIRST = "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU";
  private static final String SECOND = "tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi";

  private final List<Tunnel> tunnels;

  /**
   * @param count how many of the two are online; more than two are two
   */
  Examples(int count, Links links) {
    tunnels = List.of(first(links), second(links)).subList(0, Math.min(count, 2));
  }

  private static Tunnel first(Links links) {
    return new Tunnel(
        FIRST,
        "https://eae72ddee951.ngrok.paid",
        Optional.of(Instant.parse("2023-07-31T23:17:24Z")),
        "",
        "https",
        "us",
        Optional.of(links.ref(Links.SESSIONS, "ts_2TMGH5pURxBRFkvbgAy2558Pm9n")),
        Optional.of(links.ref(Links.ENDPOINTS, Ids.endpointOfTunnel(FIRST))),
        Map.of(),
        List.of(),
        "http://localhost:80",
        "",
        List.of());
  }

  private static Tunnel second(Links links) {
    return new Tunnel(
        SECOND,
        Tunnel.NO_PUBLIC_URL,
        Optional.of(Instant.parse("2023-07-31T23:17:19Z")),
        "",
        "",
        "us",
        Optional.of(links.ref(Links.SESSIONS, "ts_2TMGGQk5w8vCXnNM4UGNs0sZVsf")),
        Optional.empty(),
        new TreeMap<>(Map.of("baz", "qux", "foo", "bar")),
        List.of(),
        "http://localhost:80",
        "",
        List.of());
  }

  int count() {
    return tunnels.size();
  }

  /** When they are online, in the slots -1 and -2, which the schedule leaves free. */
  List<OnlineInterval> intervals() {
    return tunnels.stream()
        .map(
            tunnel ->
                new OnlineInterval(
                    -1 - tunnels.indexOf(tunnel),
                    tunnel.startedAt().orElseThrow().toEpochMilli(),
                    Long.MAX_VALUE))
        .toList();
  }

  Tunnel in(OnlineInterval interval) {
    return tunnels.get(-1 - interval.slot());
  }

  Optional<OnlineInterval> interval(String id) {
    return intervals().stream().filter(interval -> in(interval).id().equals(id)).findFirst();
  }

  Optional<Tunnel> inSession(String sessionId) {
    return tunnels.stream()
        .filter(tunnel -> tunnel.session().orElseThrow().id().equals(sessionId))
        .findFirst();
  }
}
