package tunnelbrowser.ngrok.decode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.Tunnel;

/** Reads tunnels, whatever they look like: what cannot be read becomes an oddity, not a failure. */
public final class TunnelDecoder {
  private final StringPool shared;

  public TunnelDecoder() {
    this(new StringPool());
  }

  /**
   * @param shared where texts that tunnels repeat come from
   */
  public TunnelDecoder(StringPool shared) {
    this.shared = shared;
  }

  /** A tunnel with as much as could be read. */
  public Tunnel read(JsonValue value) {
    return value instanceof JsonObject object ? read(object) : stranger(value);
  }

  private Tunnel read(JsonObject object) {
    LenientFields fields = new LenientFields(object, shared);
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

  private static String id(JsonObject object, LenientFields fields) {
    String id = fields.text("id");
    if (!id.isEmpty()) {
      return id;
    }
    if (fields.oddities().isEmpty()) {
      fields.odd(Message.of("odd.noId"));
    }
    return PlaceholderId.of(object);
  }

  private static Tunnel stranger(JsonValue value) {
    return new Tunnel(
        PlaceholderId.of(value),
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
        "",
        List.of(Message.of("odd.noObject", LenientFields.shown(value))));
  }
}
