package tunnelbrowser.fleet;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** What a tunnel can be listed, searched and sorted by. A new constant is a new column. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum TunnelField {
  PUBLIC_URL("Public URL", tunnel -> tunnel.address().orElse("")),
  FORWARDS_TO("Forwards to", Tunnel::forwardsTo),
  PROTOCOL("Protocol", Tunnel::proto),
  REGION("Region", Tunnel::region),
  STARTED("Started", tunnel -> tunnel.startedAt().map(Instant::toString).orElse("")) {
    @Override
    Comparator<Tunnel> comparator(boolean descending) {
      return valuesFirst(
          tunnel -> tunnel.startedAt().isEmpty(),
          comparing(tunnel -> tunnel.startedAt().orElse(Instant.MIN)),
          descending);
    }

    @Override
    Ranking ranking(Tunnel[] tunnels, boolean descending) {
      Comparator<Tunnel> comparator = comparator(descending);
      return (one, other) -> comparator.compare(tunnels[one], tunnels[other]);
    }
  },
  LABELS("Labels", TunnelField::labels),
  METADATA("Metadata", Tunnel::metadata),
  SESSION("Session", tunnel -> tunnel.session().map(Ref::id).orElse("")),
  ENDPOINT("Endpoint", tunnel -> tunnel.endpoint().map(Ref::id).orElse("")),
  BACKENDS("Backends", TunnelField::backends),
  ID("ID", Tunnel::id);

  private final String title;
  private final Function<Tunnel, String> text;

  TunnelField(String title, Function<Tunnel, String> text) {
    this.title = title;
    this.text = text;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The tunnel's value in full; empty if it has none. Instants are RFC 3339 in UTC. */
  public String text(Tunnel tunnel) {
    return text.apply(tunnel);
  }

  /**
   * Compares by value; tunnels without one come last, whichever the direction. For a few
   * comparisons: it makes both texts each time.
   */
  Comparator<Tunnel> comparator(boolean descending) {
    Comparator<Tunnel> byText = comparing(text, String.CASE_INSENSITIVE_ORDER);
    return valuesFirst(tunnel -> text(tunnel).isEmpty(), byText.thenComparing(text), descending);
  }

  /** Compares as {@link #comparator} does, for many comparisons: it makes each text once. */
  Ranking ranking(Tunnel[] tunnels, boolean descending) {
    return new TextRanking(tunnels, this, descending);
  }

  private static Comparator<Tunnel> valuesFirst(
      Predicate<Tunnel> absent, Comparator<Tunnel> comparator, boolean descending) {
    return comparing(absent::test).thenComparing(descending ? comparator.reversed() : comparator);
  }

  private static String labels(Tunnel tunnel) {
    return tunnel.labels().isEmpty()
        ? ""
        : tunnel.labels().entrySet().stream()
            .map(label -> label.getKey() + "=" + label.getValue())
            .collect(joining(", "));
  }

  private static String backends(Tunnel tunnel) {
    return tunnel.backends().isEmpty()
        ? ""
        : tunnel.backends().stream().map(Ref::id).collect(joining(", "));
  }
}
