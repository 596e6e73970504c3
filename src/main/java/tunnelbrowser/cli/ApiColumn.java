package tunnelbrowser.cli;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import tunnelbrowser.fleet.TunnelField;
import tunnelbrowser.tunnel.Tunnel;

/** A tunnel's fields under their names in the API, in the order of the API reference. */
enum ApiColumn {
  ID("id", TunnelField.ID),
  PUBLIC_URL("public_url", TunnelField.PUBLIC_URL),
  STARTED_AT("started_at", TunnelField.STARTED),
  METADATA("metadata", TunnelField.METADATA),
  PROTO("proto", TunnelField.PROTOCOL),
  REGION("region", TunnelField.REGION),
  TUNNEL_SESSION("tunnel_session", TunnelField.SESSION),
  ENDPOINT("endpoint", TunnelField.ENDPOINT),
  LABELS("labels", TunnelField.LABELS),
  BACKENDS("backends", TunnelField.BACKENDS),
  FORWARDS_TO("forwards_to", TunnelField.FORWARDS_TO);

  private final String apiName;
  private final TunnelField field;

  ApiColumn(String apiName, TunnelField field) {
    this.apiName = apiName;
    this.field = field;
  }

  static Optional<ApiColumn> named(String apiName) {
    return Stream.of(values()).filter(column -> column.apiName.equals(apiName)).findFirst();
  }

  /** All names, for messages. */
  static String names() {
    return Stream.of(values()).map(ApiColumn::apiName).collect(joining(", "));
  }

  String apiName() {
    return apiName;
  }

  TunnelField field() {
    return field;
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
