package tunnelbrowser.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** Writes a tunnel as the API reference describes it. */
public final class TunnelJson {
  private TunnelJson() {}

  /**
   * The tunnel with the API's own field names, in the order of the API reference.
   *
   * <p>Fields without a value are left out. {@code public_url} is verbatim, so that it may be the
   * placeholder {@link Tunnel#NO_PUBLIC_URL}; {@code started_at} is verbatim too, even if it is no
   * timestamp. Fields that the API reference does not know are in {@link
   * tunnelbrowser.tunnel.TunnelDetail#resource()} only.
   */
  public static JsonObject of(Tunnel tunnel) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    putText(members, "id", tunnel.id());
    putText(members, "public_url", tunnel.publicUrl());
    putText(members, "started_at", tunnel.startedAtAsSent());
    putText(members, "metadata", tunnel.metadata());
    putText(members, "proto", tunnel.proto());
    putText(members, "region", tunnel.region());
    tunnel.session().ifPresent(session -> members.put("tunnel_session", ref(session)));
    tunnel.endpoint().ifPresent(endpoint -> members.put("endpoint", ref(endpoint)));
    if (!tunnel.labels().isEmpty()) {
      members.put("labels", labels(tunnel.labels()));
    }
    if (!tunnel.backends().isEmpty()) {
      members.put("backends", refs(tunnel.backends()));
    }
    putText(members, "forwards_to", tunnel.forwardsTo());
    return new JsonObject(members);
  }

  private static void putText(Map<String, JsonValue> members, String name, String text) {
    if (!text.isEmpty()) {
      members.put(name, new JsonString(text));
    }
  }

  private static JsonObject ref(Ref ref) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("id", new JsonString(ref.id()));
    members.put("uri", new JsonString(ref.uri()));
    return new JsonObject(members);
  }

  private static JsonArray refs(List<Ref> refs) {
    return new JsonArray(refs.stream().<JsonValue>map(TunnelJson::ref).toList());
  }

  private static JsonObject labels(Map<String, String> labels) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    labels.forEach((name, value) -> members.put(name, new JsonString(value)));
    return new JsonObject(members);
  }
}
