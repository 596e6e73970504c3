package tunnelbrowser.ngrok.decode.fast;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.json.fast.FastJsonReader;
import tunnelbrowser.json.fast.FastJsonReader.FallBack;
import tunnelbrowser.ngrok.decode.Timestamps;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** The fields of one tunnel while they are read; of those that are repeated the last one counts. */
public final class FastTunnelDecoder {
  private final FastJsonReader json;
  private String id = "";
  private String publicUrl = "";
  private Optional<Instant> startedAt = Optional.empty();
  private String startedText = "";
  private String metadata = "";
  private String proto = "";
  private String region = "";
  private Optional<Ref> session = Optional.empty();
  private Optional<Ref> endpoint = Optional.empty();
  private Map<String, String> labels = Map.of();
  private List<Ref> backends = List.of();
  private String forwardsTo = "";

  public FastTunnelDecoder(FastJsonReader json) {
    this.json = json;
  }

  /**
   * The tunnel that the JSON stands at.
   *
   * @throws FallBack unless it has an id and nothing that would be an oddity
   */
  public Tunnel read() throws FallBack {
    json.beginObject();
    while (json.hasMember()) {
      switch (json.name()) {
        case "id" -> id = text();
        case "public_url" -> publicUrl = text();
        case "started_at" -> startedAt = timestamp();
        case "metadata" -> metadata = text();
        case "proto" -> proto = sharedText();
        case "region" -> region = sharedText();
        case "tunnel_session" -> session = ref(true);
        case "endpoint" -> endpoint = ref(false);
        case "labels" -> labels = labels();
        case "backends" -> backends = backends();
        case "forwards_to" -> forwardsTo = sharedText();
        default -> json.skip();
      }
    }
    if (id.isEmpty()) {
      throw new FallBack();
    }
    return new Tunnel(
        id,
        publicUrl,
        startedAt,
        metadata,
        proto,
        region,
        session,
        endpoint,
        labels,
        backends,
        forwardsTo,
        startedText,
        List.of());
  }

  private String text() throws FallBack {
    return json.wasNull() ? "" : json.text();
  }

  private String sharedText() throws FallBack {
    return json.wasNull() ? "" : json.sharedText();
  }

  private Optional<Instant> timestamp() throws FallBack {
    String text = text();
    try {
      Optional<Instant> moment =
          text.isEmpty() ? Optional.empty() : Optional.of(Timestamps.parse(text));
      startedText = Timestamps.unlessPrinted(text, moment);
      return moment;
    } catch (DateTimeException other) {
      throw new FallBack();
    }
  }

  /**
   * @param repeated whether other tunnels are likely to refer to the same
   */
  private Optional<Ref> ref(boolean repeated) throws FallBack {
    if (json.wasNull()) {
      return Optional.empty();
    }
    String target = "";
    String uri = "";
    json.beginObject();
    while (json.hasMember()) {
      switch (json.name()) {
        case "id" -> target = repeated ? sharedText() : text();
        case "uri" -> uri = repeated ? sharedText() : text();
        default -> json.skip();
      }
    }
    return target.isEmpty() && uri.isEmpty() ? Optional.empty() : Optional.of(new Ref(target, uri));
  }

  private List<Ref> backends() throws FallBack {
    if (!json.isArray()) {
      return ref(true).map(List::of).orElse(List.of());
    }
    List<Ref> refs = new ArrayList<>();
    json.beginArray();
    while (json.hasElement()) {
      ref(true).ifPresent(refs::add);
    }
    return refs;
  }

  private Map<String, String> labels() throws FallBack {
    if (json.wasNull()) {
      return Map.of();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    json.beginObject();
    while (json.hasMember()) {
      texts.put(json.name(), sharedText());
    }
    return texts;
  }
}
