package tunnelbrowser.fleet;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** What a tunnel can be listed, searched and sorted by. A new constant is a new column. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum TunnelField {
  PUBLIC_URL("Public URL", tunnel -> tunnel.address().orElse("")),
  FORWARDS_TO("Forwards to", Tunnel::forwardsTo),
  PROTOCOL("Protocol", Tunnel::proto),
  REGION("Region", Tunnel::region),
  STARTED(
      "Started",
      tunnel -> tunnel.startedAt().map(Instant::toString).orElse(""),
      comparing(tunnel -> tunnel.startedAt().orElse(Instant.MIN))),
  LABELS("Labels", TunnelField::labels),
  METADATA("Metadata", Tunnel::metadata),
  SESSION("Session", tunnel -> tunnel.session().map(Ref::id).orElse("")),
  ENDPOINT("Endpoint", tunnel -> tunnel.endpoint().map(Ref::id).orElse("")),
  BACKENDS("Backends", tunnel -> tunnel.backends().stream().map(Ref::id).collect(joining(", "))),
  ID("ID", Tunnel::id);

  private final String title;
  private final Function<Tunnel, String> text;
  private final Comparator<Tunnel> comparator;

  TunnelField(String title, Function<Tunnel, String> text) {
    this(title, text, comparing(text, String.CASE_INSENSITIVE_ORDER).thenComparing(text));
  }

  TunnelField(String title, Function<Tunnel, String> text, Comparator<Tunnel> comparator) {
    this.title = title;
    this.text = text;
    this.comparator = comparator;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The tunnel's value in full; empty if it has none. Instants are RFC 3339 in UTC. */
  public String text(Tunnel tunnel) {
    return text.apply(tunnel);
  }

  /** Compares by value; tunnels without one come last, whichever the direction. */
  public Comparator<Tunnel> comparator(boolean descending) {
    return comparing((Tunnel tunnel) -> text(tunnel).isEmpty())
        .thenComparing(descending ? comparator.reversed() : comparator);
  }

  private static String labels(Tunnel tunnel) {
    return tunnel.labels().entrySet().stream()
        .map(label -> label.getKey() + "=" + label.getValue())
        .collect(joining(", "));
  }
}
