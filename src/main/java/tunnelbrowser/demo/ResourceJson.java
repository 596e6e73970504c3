package tunnelbrowser.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** Writes resources as ngrok does: fields in the order of the reference, absent ones omitted. */
final class ResourceJson {
  private final Links links;

  ResourceJson(Links links) {
    this.links = links;
  }

  /** A page of the list; without an address of a next one, it is the last. */
  JsonObject page(List<Tunnel> tunnels, Optional<String> nextPageUri) {
    JsonArray list = new JsonArray(tunnels.size());
    tunnels.forEach(tunnel -> list.add(tunnel(tunnel)));
    JsonObject body = new JsonObject();
    body.add("tunnels", list);
    body.addProperty("uri", links.tunnels());
    nextPageUri.ifPresentOrElse(
        uri -> body.addProperty("next_page_uri", uri),
        () -> body.add("next_page_uri", JsonNull.INSTANCE));
    return body;
  }

  JsonObject tunnel(Tunnel tunnel) {
    JsonObject body = new JsonObject();
    body.addProperty("id", tunnel.id());
    addIfPresent(body, "public_url", tunnel.publicUrl());
    tunnel.startedAt().ifPresent(instant -> body.addProperty("started_at", instant.toString()));
    addIfPresent(body, "metadata", tunnel.metadata());
    addIfPresent(body, "proto", tunnel.proto());
    body.addProperty("region", tunnel.region());
    tunnel.session().ifPresent(session -> body.add("tunnel_session", ref(session)));
    tunnel.endpoint().ifPresent(endpoint -> body.add("endpoint", ref(endpoint)));
    if (!tunnel.labels().isEmpty()) {
      body.add("labels", map(tunnel.labels()));
    }
    if (!tunnel.backends().isEmpty()) {
      body.add("backends", refs(tunnel.backends()));
    }
    body.addProperty("forwards_to", tunnel.forwardsTo());
    return body;
  }

  JsonObject session(AgentSession session) {
    JsonObject body = new JsonObject();
    body.addProperty("agent_version", session.agent().version());
    body.add("credential", ref(session.credential()));
    body.addProperty("id", session.id());
    body.addProperty("ip", session.agent().ip());
    body.addProperty("metadata", session.agent().metadata());
    body.addProperty("os", session.agent().os());
    body.addProperty("region", session.region());
    body.addProperty("started_at", session.startedAt().toString());
    body.addProperty("transport", "ngrok/2");
    body.addProperty("uri", links.ref(Links.SESSIONS, session.id()).uri());
    return body;
  }

  /** The endpoint of a tunnel that has one. */
  JsonObject endpoint(Tunnel tunnel) {
    Ref self = tunnel.endpoint().orElseThrow();
    URI url = URI.create(tunnel.publicUrl());
    int port = url.getPort() > 0 ? url.getPort() : url.getScheme().equals("http") ? 80 : 443;
    String startedAt = tunnel.startedAt().orElseThrow().toString();
    JsonObject body = new JsonObject();
    body.addProperty("id", self.id());
    body.addProperty("region", tunnel.region());
    body.addProperty("created_at", startedAt);
    body.addProperty("updated_at", startedAt);
    body.addProperty("public_url", tunnel.publicUrl());
    body.addProperty("url", tunnel.publicUrl());
    body.addProperty("proto", tunnel.proto());
    body.addProperty("scheme", url.getScheme());
    body.addProperty("host", url.getHost());
    body.addProperty("port", port);
    body.addProperty("hostport", url.getHost() + ":" + port);
    body.addProperty("type", "ephemeral");
    body.addProperty("metadata", tunnel.metadata());
    body.add("tunnel", ref(links.ref(Links.TUNNELS, tunnel.id())));
    body.add("tunnel_session", ref(tunnel.session().orElseThrow()));
    body.addProperty("upstream_url", tunnel.forwardsTo());
    body.addProperty("pooling_enabled", false);
    body.addProperty("uri", self.uri());
    return body;
  }

  JsonObject group(Group group) {
    JsonObject body = new JsonObject();
    body.addProperty("id", group.id());
    body.addProperty("uri", links.ref(Links.GROUPS, group.id()).uri());
    body.addProperty("created_at", group.createdAt().toString());
    body.addProperty("description", group.description());
    body.addProperty("metadata", "");
    body.add("labels", map(group.labels()));
    body.add("tunnels", refs(group.tunnels()));
    return body;
  }

  JsonObject credential(Credential credential) {
    JsonObject body = new JsonObject();
    body.addProperty("id", credential.id());
    body.addProperty("uri", credential.ref(links).uri());
    body.addProperty("created_at", credential.createdAt().toString());
    body.addProperty("description", "agents of team " + credential.team().label());
    body.addProperty("metadata", "");
    body.add("token", JsonNull.INSTANCE);
    body.add("acl", new JsonArray());
    return body;
  }

  private static void addIfPresent(JsonObject body, String name, String value) {
    if (!value.isEmpty()) {
      body.addProperty(name, value);
    }
  }

  private static JsonObject map(Map<String, String> entries) {
    JsonObject body = new JsonObject();
    entries.forEach(body::addProperty);
    return body;
  }

  private static JsonArray refs(List<Ref> refs) {
    JsonArray list = new JsonArray(refs.size());
    refs.forEach(ref -> list.add(ref(ref)));
    return list;
  }

  private static JsonObject ref(Ref ref) {
    JsonObject body = new JsonObject();
    body.addProperty("id", ref.id());
    body.addProperty("uri", ref.uri());
    return body;
  }
}
