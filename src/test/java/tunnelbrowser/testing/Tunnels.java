package tunnelbrowser.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
        List.of());
  }

  /** The tunnels 0 to {@code count - 1}, newest first, as the API lists them. */
  public static List<Tunnel> fleet(int count) {
    return IntStream.range(0, count).mapToObj(i -> numbered(count - 1 - i)).toList();
  }

  /** A tunnel without a public URL. */
  public static Tunnel labelled(String id, Map<String, String> labels) {
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
        List.of());
  }
}
