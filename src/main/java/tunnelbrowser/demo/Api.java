package tunnelbrowser.demo;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Answers each request with JSON: what it asked for, or why not. */
final class Api implements HttpHandler {
  private static final int WORTH_COMPRESSING = 1024;
  private static final Pattern GZIP =
      Pattern.compile("(?i)(.*,)?\\s*gzip\\s*(;(?!\\s*q=0(\\.0*)?\\s*(,|$))[^,]*)?(,.*)?");

  private final Authenticator authenticator;
  private final RateLimit rateLimit;
  private final Routes routes;
  private final Ids ids;
  private final Clock clock;
  private final AtomicInteger operations = new AtomicInteger();

  Api(Authenticator authenticator, RateLimit rateLimit, Routes routes, Ids ids, Clock clock) {
    this.authenticator = authenticator;
    this.rateLimit = rateLimit;
    this.routes = routes;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String operation = ids.id(Ids.Kind.OPERATION, operations.incrementAndGet(), clock.millis());
    exchange.getResponseHeaders().set("ngrok-operation-id", operation);
    try {
      send(exchange, 200, answer(exchange));
    } catch (ApiErrorResponse refused) {
      send(exchange, refused.status(), refused.body(operation));
    } finally {
      exchange.close();
    }
  }

  private JsonObject answer(HttpExchange exchange) throws ApiErrorResponse {
    authenticator.check(exchange.getRequestHeaders());
    rateLimit.admit();
    if (!exchange.getRequestMethod().equals("GET")) {
      exchange.getResponseHeaders().set("Allow", "GET");
      throw ApiErrorResponse.methodNotAllowed(exchange.getRequestMethod());
    }
    return routes.get(exchange.getRequestURI());
  }

  private static void send(HttpExchange exchange, int status, JsonObject json) throws IOException {
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Vary", "Accept-Encoding");
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (body.length > WORTH_COMPRESSING && accepted != null && GZIP.matcher(accepted).matches()) {
      headers.set("Content-Encoding", "gzip");
      body = compressed(body);
    }
    boolean headOnly = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, headOnly ? -1 : body.length);
    if (!headOnly) {
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] compressed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }
}
