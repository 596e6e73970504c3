package tunnelbrowser.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** Tunnels for tests. */
public final class Tunnels {
  private static final Instant FIRST_START = Instant.parse("2026-11-23T09:00:00Z");

  private Tunnels() {}

  /** An https tunnel; a higher number started later. */
  public static Tunnel numbered(int number) {
    return numbered(number, "https", "eu");
  }

  public static Tunnel numbered(int number, String proto, String region) {
    return new Tunnel(
        "tn_%05d".formatted(number),
        "%s://t%05d.ngrok.app".formatted(proto, number),
        Optional.of(FIRST_START.plusSeconds(number)),
        "",
        proto,
        region,
        Optional.of(new Ref("ts_%05d".formatted(number / 3), "")),
        Optional.empty(),
        Map.of(),
        List.of(),
        "http://localhost:80",
        "",
        List.of());
  }

  /** The tunnels 0 to {@code count - 1}, newest first, as the API lists them. */
  public static List<Tunnel> fleet(int count) {
    return IntStream.range(0, count).mapToObj(i -> numbered(count - 1 - i)).toList();
  }

  /** A tunnel without a public URL. */
  public static Tunnel labeled(String id, Map<String, String> labels) {
    return new Tunnel(
        id,
        Tunnel.NO_PUBLIC_URL,
        Optional.empty(),
        "",
        "",
        "us",
        Optional.empty(),
        Optional.empty(),
        labels,
        List.of(),
        "http://localhost:80",
        "",
        List.of());
  }

  /** A tunnel with a value in each of the eleven fields, much of it awkward to print. */
  public static Tunnel full() {
    return new Tunnel(
        "tn_full",
        "https://a-long-name-that-nobody-would-choose.for-a-tunnel.東京.example.ngrok.app",
        Optional.of(Instant.parse("2026-11-23T09:00:00.250Z")),
        "{\"site\": \"東京, \\\"мост\\\"\",\n\t\"up\": true}\u001b[31m",
        "https",
        "ap",
        Optional.of(new Ref("ts_1", "https://api.ngrok.com/tunnel_sessions/ts_1")),
        Optional.of(new Ref("ep_1", "")),
        Map.of("team", "a, b"),
        List.of(
            new Ref("bkdtg_1", "https://api.ngrok.com/backends/tunnel_group/bkdtg_1"),
            new Ref("bkdtg_2", "")),
        "=localhost:80",
        "",
        List.of());
  }

  /** The same tunnel with another public URL and other metadata. */
  public static Tunnel with(Tunnel tunnel, String publicUrl, String metadata) {
    return new Tunnel(
        tunnel.id(),
        publicUrl,
        tunnel.startedAt(),
        metadata,
        tunnel.proto(),
        tunnel.region(),
        tunnel.session(),
        tunnel.endpoint(),
        tunnel.labels(),
        tunnel.backends(),
        tunnel.forwardsTo(),
        "",
        List.of());
  }

  /** The same tunnel, but not all of what the API said about it could be read. */
  public static Tunnel odd(Tunnel tunnel, String oddity) {
    return new Tunnel(
        tunnel.id(),
        tunnel.publicUrl(),
        tunnel.startedAt(),
        tunnel.metadata(),
        tunnel.proto(),
        tunnel.region(),
        tunnel.session(),
        tunnel.endpoint(),
        tunnel.labels(),
        tunnel.backends(),
        tunnel.forwardsTo(),
        "",
        List.of(Message.verbatim(oddity)));
  }
}
