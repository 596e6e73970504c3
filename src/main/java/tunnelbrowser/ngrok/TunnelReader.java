package tunnelbrowser.ngrok;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.json.SharedTexts;
import tunnelbrowser.tunnel.JsonValue;
import tunnelbrowser.tunnel.JsonValue.JsonObject;
import tunnelbrowser.tunnel.Tunnel;

/** Reads tunnels, whatever they look like: what cannot be read becomes an oddity, not a failure. */
final class TunnelReader {
  private final SharedTexts shared;

  TunnelReader() {
    this(new SharedTexts());
  }

  /**
   * @param shared where texts that tunnels repeat come from
   */
  TunnelReader(SharedTexts shared) {
    this.shared = shared;
  }

  /** A tunnel with as much as could be read. */
  Tunnel read(JsonValue value) {
    return value instanceof JsonObject object ? read(object) : stranger(value);
  }

  private Tunnel read(JsonObject object) {
    Fields fields = new Fields(object, shared);
    String id = id(object, fields);
    String publicUrl = fields.text("public_url");
    Optional<Instant> startedAt = fields.timestamp("started_at");
    return new Tunnel(
        id,
        publicUrl,
        startedAt,
        fields.text("metadata"),
        fields.sharedText("proto"),
        fields.sharedText("region"),
        fields.ref("tunnel_session"),
        fields.ref("endpoint"),
        fields.texts("labels"),
        fields.refs("backends"),
        fields.sharedText("forwards_to"),
        Timestamps.unlessPrinted(object.text("started_at").orElse(""), startedAt),
        fields.oddities());
  }

  private static String id(JsonObject object, Fields fields) {
    String id = fields.text("id");
    if (!id.isEmpty()) {
      return id;
    }
    if (fields.oddities().isEmpty()) {
      fields.odd("id is missing");
    }
    return MissingId.of(object);
  }

  private static Tunnel stranger(JsonValue value) {
    return new Tunnel(
        MissingId.of(value),
        "",
        Optional.empty(),
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of(),
        "",
        List.of("the tunnel is not an object: " + Fields.shown(value)));
  }
}
