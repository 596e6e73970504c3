package tunnelbrowser.fleet;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** What every tunnel can be listed, searched and sorted by. A new constant is a new column. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum BuiltInField implements Field {
  PUBLIC_URL("public_url", "field.public_url", tunnel -> tunnel.address().orElse("")),
  FORWARDS_TO("forwards_to", "field.forwards_to", Tunnel::forwardsTo),
  PROTOCOL("proto", "field.proto", Tunnel::proto),
  REGION("region", "field.region", Tunnel::region),
  STARTED(
      "started_at",
      "field.started_at",
      tunnel -> tunnel.startedAt().map(Instant::toString).orElse("")) {
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
  LABELS("labels", "field.labels", BuiltInField::labels),
  METADATA("metadata", "field.metadata", Tunnel::metadata),
  SESSION(
      "tunnel_session", "field.tunnel_session", tunnel -> tunnel.session().map(Ref::id).orElse("")),
  ENDPOINT("endpoint", "field.endpoint", tunnel -> tunnel.endpoint().map(Ref::id).orElse("")),
  BACKENDS("backends", "field.backends", BuiltInField::backends),
  ID("id", "field.id", Tunnel::id);

  private final String id;
  private final Message title;
  private final Function<Tunnel, String> text;

  BuiltInField(String id, String titleKey, Function<Tunnel, String> text) {
    this.id = id;
    this.title = Message.of(titleKey);
    this.text = text;
  }

  /** The field's name in the API. */
  @Override
  public String id() {
    return id;
  }

  @Override
  public Message title() {
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
