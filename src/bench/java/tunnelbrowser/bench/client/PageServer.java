package tunnelbrowser.bench.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import tunnelbrowser.bench.DemoPages;

/**
 * A process of its own that serves the demo's pages from memory, so that neither its time nor its
 * memory counts as a client's.
 *
 * <p>The demo server itself takes longer to make a page than any client to read it, which would
 * hide the difference that is to be measured.
 */
final class PageServer {
  private static final byte[] NOTHING = {};

  private PageServer() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    Map<String, byte[]> pages = DemoPages.of(Integer.parseInt(args[0]), url);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> answer(exchange, pages));
    server.start();
    System.out.println(url + " key any");
  }

  private static void answer(HttpExchange exchange, Map<String, byte[]> pages) throws IOException {
    String page = DemoPages.before(exchange.getRequestURI().toString());
    byte[] body = pages.getOrDefault(page, NOTHING);
    boolean known = pages.containsKey(page);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(known ? 200 : 404, known ? body.length : -1);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
