package tunnelbrowser.export;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.tunnel.Tunnel;

/** A tunnel's fields under their names in the API, in the order of the API reference. */
public enum ApiColumn {
  ID(BuiltInField.ID),
  PUBLIC_URL(BuiltInField.PUBLIC_URL),
  STARTED_AT(BuiltInField.STARTED),
  METADATA(BuiltInField.METADATA),
  PROTO(BuiltInField.PROTOCOL),
  REGION(BuiltInField.REGION),
  TUNNEL_SESSION(BuiltInField.SESSION),
  ENDPOINT(BuiltInField.ENDPOINT),
  LABELS(BuiltInField.LABELS),
  BACKENDS(BuiltInField.BACKENDS),
  FORWARDS_TO(BuiltInField.FORWARDS_TO);

  private final BuiltInField field;

  ApiColumn(BuiltInField field) {
    this.field = field;
  }

  /** All names, for messages. */
  public static String names() {
    return Stream.of(values()).map(ApiColumn::apiName).collect(joining(", "));
  }

  public String apiName() {
    return field.id();
  }

  /** The value on one line: refs as their ids, labels as name=value; empty if there is none. */
  String text(Tunnel tunnel) {
    return switch (this) {
      // the API's own values: the field shows nothing for a placeholder or what is no timestamp
      case PUBLIC_URL -> tunnel.publicUrl();
      case STARTED_AT -> tunnel.startedAtAsSent();
      case ID, METADATA, PROTO, REGION, TUNNEL_SESSION, ENDPOINT, LABELS, BACKENDS, FORWARDS_TO ->
          field.text(tunnel);
    };
  }
}
