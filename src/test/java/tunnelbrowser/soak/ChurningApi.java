package tunnelbrowser.soak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tunnelbrowser.export.TunnelJson;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.testing.Tunnels;

/**
 * A server on loopback whose tunnels come and go with every request, and which fails now and then,
 * in one way after another. Equal seeds make equal histories. It remembers nothing that is gone.
 */
final class ChurningApi implements AutoCloseable {
  private static final int PAGE_SIZE = 100;
  private static final int REPLACED_BY_EACH_REQUEST = 3;

  /** One request in so many fails. */
  private static final int ONE_FAILURE_IN = 12;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final TreeMap<Integer, String> online = new TreeMap<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final Random dice;
  private int born;
  private int requests;
  private int failures;

  ChurningApi(int tunnels, long seed) throws IOException {
    dice = new Random(seed);
    while (born < tunnels) {
      begin();
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  synchronized int requests() {
    return requests;
  }

  synchronized int failures() {
    return failures;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String query = String.valueOf(exchange.getRequestURI().getQuery());
      Reply reply = reply(query);
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(reply.status(), reply.promised(body.length));
      exchange.getResponseBody().write(body);
    }
  }

  /**
   * What is answered.
   *
   * @param missing how many bytes are promised and never come
   */
  private record Reply(int status, Map<String, String> headers, String body, int missing) {
    int promised(int length) {
      return length + missing == 0 ? -1 : length + missing;
    }
  }

  private synchronized Reply reply(String query) {
    requests++;
    for (int each = 0; each < REPLACED_BY_EACH_REQUEST; each++) {
      endAny();
      begin();
    }
    int before =
        query.contains("before_id=")
            ? Integer.parseInt(query.replaceAll(".*before_id=tn_0*(\\d+).*", "$1"))
            : Integer.MAX_VALUE;
    if (dice.nextInt(ONE_FAILURE_IN) == 0) {
      return fault(failures++, page(before));
    }
    boolean lost = before != Integer.MAX_VALUE && !online.containsKey(before);
    return lost ? error(400, "ERR_NGROK_223", Map.of()) : new Reply(200, json(), page(before), 0);
  }

  private static Reply fault(int number, String page) {
    return switch (number % 8) {
      case 0 -> error(500, "", Map.of());
      case 1 -> error(429, "ERR_NGROK_226", Map.of("Retry-After", "5"));
      case 2 -> new Reply(200, json(), page.substring(0, page.length() / 2), 0);
      case 3 -> new Reply(200, json(), page.substring(0, page.length() / 2), 1000);
      case 4 -> new Reply(502, Map.of("Content-Type", "text/html"), "<html>Bad Gateway</html>", 0);
      case 5 -> new Reply(200, json(), "", 0);
      case 6 -> new Reply(200, Map.of("Content-Encoding", "gzip"), page, 0);
      default -> error(403, "ERR_NGROK_206", Map.of());
    };
  }

  private static Reply error(int status, String code, Map<String, String> headers) {
    String body =
        "{\"error_code\": \"%s\", \"status_code\": %d, \"msg\": \"No.\", \"details\": {}}"
            .formatted(code, status);
    return new Reply(status, headers, body, 0);
  }

  private static Map<String, String> json() {
    return Map.of("Content-Type", "application/json");
  }

  private String page(int before) {
    var below = online.headMap(before, false).descendingMap();
    List<Integer> shown = below.keySet().stream().limit(PAGE_SIZE).toList();
    String tunnels = String.join(",", shown.stream().map(online::get).toList());
    String next =
        below.size() <= PAGE_SIZE
            ? "null"
            : "\"%s/tunnels?before_id=%s\""
                .formatted(url(), Tunnels.numbered(shown.getLast()).id());
    return "{\"tunnels\": [" + tunnels + "], \"next_page_uri\": " + next + "}";
  }

  private void begin() {
    online.put(born, JsonText.compact(TunnelJson.of(Tunnels.numbered(born))));
    numbers.add(born++);
  }

  private void endAny() {
    int index = dice.nextInt(numbers.size());
    online.remove(numbers.get(index));
    numbers.set(index, numbers.getLast());
    numbers.removeLast();
  }
}
