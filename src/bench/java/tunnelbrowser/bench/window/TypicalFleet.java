package tunnelbrowser.bench.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Tunnels whose JSON takes about 450 bytes each, with ids as long and as random as ngrok's; a
 * hundredth of them can be exchanged at a time.
 */
final class TypicalFleet {
  private static final String API = "https://api.ngrok.com";
  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final List<String> REGIONS = List.of("us", "eu", "ap", "au", "sa", "jp", "in");
  private static final List<String> STAGES = List.of("prod", "staging", "dev");

  private final Random random = new Random(4);
  private List<Tunnel> tunnels = List.of();
  private int made;

  TypicalFleet(int size) {
    fill(size);
  }

  /** From now on there are that many tunnels, all of them others. */
  void fill(int size) {
    tunnels = List.copyOf(IntStream.range(0, size).mapToObj(any -> another()).toList().reversed());
  }

  /** The newest first, as the API lists them. */
  List<Tunnel> tunnels() {
    return tunnels;
  }

  /** A hundredth of the tunnels goes, and as many others come; the rest stays as it is. */
  void change() {
    int number = tunnels.size() / 100;
    List<Tunnel> next = new ArrayList<>(tunnels);
    for (int gone = 0; gone < number; gone++) {
      int place = random.nextInt(next.size());
      next.set(place, next.getLast());
      next.removeLast();
    }
    next.sort((a, b) -> b.startedAt().orElseThrow().compareTo(a.startedAt().orElseThrow()));
    List<Tunnel> newest = IntStream.range(0, number).mapToObj(index -> another()).toList();
    next.addAll(0, newest.reversed());
    tunnels = List.copyOf(next);
  }

  private Tunnel another() {
    int number = made++;
    String suffix = random(27);
    String stage = STAGES.get(random.nextInt(STAGES.size()));
    String session = "ts_" + random(27);
    return new Tunnel(
        "tn_" + suffix,
        "https://" + random(12).toLowerCase(Locale.ROOT) + ".ngrok.app",
        Optional.of(START.plusSeconds(number)),
        "{\"site\":\"fr-%03d\",\"owner\":\"team-%d\",\"env\":\"%s\"}"
            .formatted(random.nextInt(500), random.nextInt(40), stage),
        "https",
        REGIONS.get(random.nextInt(REGIONS.size())),
        Optional.of(new Ref(session, API + "/tunnel_sessions/" + session)),
        Optional.of(new Ref("ep_" + suffix, API + "/endpoints/ep_" + suffix)),
        Map.of(),
        List.of(),
        "http://localhost:" + (8000 + random.nextInt(20)),
        "",
        List.of());
  }

  private String random(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int index = 0; index < length; index++) {
      text.append(BASE62.charAt(random.nextInt(BASE62.length())));
    }
    return text.toString();
  }
}
