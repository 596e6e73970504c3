package tunnelbrowser.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A scriptable API server on loopback.
 *
 * <p>Answers are looked up by path with query first, then by path alone; anything else is a 404 as
 * ngrok words it, unless {@link #otherwise} says what. They may be changed at any time. Every
 * answer runs in a thread of its own, so that one that blocks does not hold up others. Safe for
 * several threads.
 *
 * {@snippet :
 * try (FakeApi api = FakeApi.start()) {
 *   api.answer("/tunnels", 200, "{\"tunnels\": []}");
 *   …
 *   assertThat(api.requests()).extracting(FakeApi.Request::target).contains("/tunnels?limit=100");
 * }
 * }
 */
public final class FakeApi implements AutoCloseable {
  private static final int AT_ONCE = 0;
  private static final CannedAnswer NOT_FOUND =
      CannedAnswer.json(
          404, "{\"status_code\": 404, \"msg\": \"Resource not found\", \"details\": {}}");

  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile CannedAnswer otherwise = NOT_FOUND;
  private HttpServer server;

  private FakeApi() {
    server = listen(0);
  }

  /** A request as it came in; header names in any case, see {@link #header}. */
  public record Request(String method, String target, Map<String, List<String>> headers) {
    public Request {
      headers = Map.copyOf(headers);
    }

    /** The header's only value; fails if there is none, or more than one. */
    public String header(String name) {
      List<String> values =
          headers.entrySet().stream()
              .filter(header -> header.getKey().equalsIgnoreCase(name))
              .flatMap(header -> header.getValue().stream())
              .toList();
      if (values.size() != 1) {
        throw new AssertionError(name + " was sent " + values.size() + " times");
      }
      return values.getFirst();
    }
  }

  /** Decides on an answer when a request is there; may block to hold the answer back. */
  @FunctionalInterface
  public interface Script {
    CannedAnswer answer(Request request) throws InterruptedException;
  }

  /** A server on a free port, which knows nothing yet. */
  public static FakeApi start() {
    return new FakeApi();
  }

  /** Where it listens, such as {@code http://127.0.0.1:40123}; the same after a restart. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on answers this path, with or without a query, with that JSON. */
  public FakeApi answer(String path, int status, String json) {
    return answer(path, CannedAnswer.json(status, json));
  }

  /** From now on gives this path, with or without a query, that answer. */
  public FakeApi answer(String path, CannedAnswer answer) {
    return script(path, request -> answer);
  }

  /** From now on asks the script about this path, with or without a query. */
  public FakeApi script(String path, Script script) {
    scripts.put(path, script);
    return this;
  }

  /** From now on gives that answer to every request that no path says anything about. */
  public FakeApi otherwise(CannedAnswer answer) {
    otherwise = answer;
    return this;
  }

  /** All requests so far, oldest first, those before a restart included. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Closes the port and every connection; requests now find nothing there. */
  public void stop() {
    server.stop(AT_ONCE);
  }

  /** Listens on the same port again, with the same answers. Only after {@link #stop}. */
  public void restart() {
    server = listen(server.getAddress().getPort());
  }

  @Override
  public void close() {
    stop();
    threads.shutdownNow();
  }

  private HttpServer listen(int port) {
    try {
      HttpServer created =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      created.createContext("/", this::handle);
      created.setExecutor(threads);
      created.start();
      return created;
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI uri = exchange.getRequestURI();
      Request request =
          new Request(exchange.getRequestMethod(), uri.toString(), exchange.getRequestHeaders());
      requests.add(request);
      Script byPath = scripts.getOrDefault(uri.getRawPath(), ignored -> otherwise);
      scripts.getOrDefault(uri.toString(), byPath).answer(request).sendTo(exchange);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }
}
