package tunnelbrowser.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A demo server and a client that calls it as a test wishes. */
final class Caller implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final DemoServer server;

  private Caller(DemoServer server) {
    this.server = server;
  }

  /** A patient server with that many tunnels. */
  static Caller of(int tunnels, Clock clock) throws IOException {
    return of(new DemoOptions(0, tunnels, 1, 0), clock);
  }

  static Caller of(DemoOptions options, Clock clock) throws IOException {
    return new Caller(DemoServer.start(options, clock));
  }

  DemoServer server() {
    return server;
  }

  String base() {
    return server.baseUrl().toString();
  }

  /** The tunnel's or page's JSON at a path or an absolute address on the server. */
  JsonObject get(String address) {
    HttpResponse<String> response = call(address);
    if (response.statusCode() != 200) {
      throw new AssertionError(address + " answered " + response.body());
    }
    return json(response);
  }

  HttpResponse<String> call(String address) {
    return call(
        address,
        request ->
            request.header("Authorization", "Bearer " + server.key()).header("Ngrok-Version", "2"));
  }

  HttpResponse<String> call(String address, UnaryOperator<HttpRequest.Builder> with) {
    return send(address, with, BodyHandlers.ofString());
  }

  <T> HttpResponse<T> send(
      String address, UnaryOperator<HttpRequest.Builder> with, HttpResponse.BodyHandler<T> body) {
    URI uri = server.baseUrl().resolve(address);
    try {
      return client.send(with.apply(HttpRequest.newBuilder(uri)).build(), body);
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Every tunnel on the list, in the order of the list. */
  List<JsonObject> everyTunnel(int limit) {
    List<JsonObject> tunnels = new ArrayList<>();
    Optional<String> next = Optional.of("/tunnels?limit=" + limit);
    while (next.isPresent()) {
      JsonObject page = get(next.get());
      page.getAsJsonArray("tunnels").forEach(tunnel -> tunnels.add(tunnel.getAsJsonObject()));
      JsonElement uri = page.get("next_page_uri");
      next = uri.isJsonNull() ? Optional.empty() : Optional.of(uri.getAsString());
    }
    return tunnels;
  }

  static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  static String text(JsonObject json, String name) {
    return json.has(name) ? json.get(name).getAsString() : "";
  }

  static JsonObject ref(JsonObject json, String name) {
    return json.getAsJsonObject(name);
  }

  @Override
  public void close() {
    server.close();
    client.shutdownNow();
  }
}
