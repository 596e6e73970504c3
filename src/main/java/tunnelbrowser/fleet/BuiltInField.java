package tunnelbrowser.fleet;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** What every tunnel can be listed, searched and sorted by. A new constant is a new column. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum BuiltInField implements Field {
  PUBLIC_URL("public_url", "Public URL", tunnel -> tunnel.address().orElse("")),
  FORWARDS_TO("forwards_to", "Forwards to", Tunnel::forwardsTo),
  PROTOCOL("proto", "Protocol", Tunnel::proto),
  REGION("region", "Region", Tunnel::region),
  STARTED("started_at", "Started", tunnel -> tunnel.startedAt().map(Instant::toString).orElse("")) {
    @Override
    public Comparator<Tunnel> comparator(boolean descending) {
      return Fields.valuesFirst(
          tunnel -> tunnel.startedAt().isEmpty(),
          comparing(tunnel -> tunnel.startedAt().orElse(Instant.MIN)),
          descending);
    }

    @Override
    public PositionComparator ranking(Tunnel[] tunnels, boolean descending) {
      Comparator<Tunnel> comparator = comparator(descending);
      return (one, other) -> comparator.compare(tunnels[one], tunnels[other]);
    }
  },
  LABELS("labels", "Labels", BuiltInField::labels),
  METADATA("metadata", "Metadata", Tunnel::metadata),
  SESSION("tunnel_session", "Session", tunnel -> tunnel.session().map(Ref::id).orElse("")),
  ENDPOINT("endpoint", "Endpoint", tunnel -> tunnel.endpoint().map(Ref::id).orElse("")),
  BACKENDS("backends", "Backends", BuiltInField::backends),
  ID("id", "ID", Tunnel::id);

  private final String id;
  private final String title;
  private final Function<Tunnel, String> text;

  BuiltInField(String id, String title, Function<Tunnel, String> text) {
    this.id = id;
    this.title = title;
    this.text = text;
  }

  /** The field's name in the API. */
  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String text(Tunnel tunnel) {
    return text.apply(tunnel);
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
