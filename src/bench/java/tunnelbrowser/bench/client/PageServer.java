package tunnelbrowser.bench.client;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;

/**
 * A process of its own that serves the demo's pages from memory, so that its time does not count as
 * a client's.
 *
 * <p>Every page is made once by the real demo server. Making a page takes that server longer than
 * any client needs to read it, which would hide the difference that is to be measured.
 */
final class PageServer {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private static final String GZIP = "gzip";
  private static final Pattern BEFORE = Pattern.compile("[?&]before_id=([^&]+)");
  private static final byte[] NOTHING = {};

  private PageServer() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int tunnels = Integer.parseInt(args[0]);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    try (DemoServer demo = DemoServer.start(new DemoOptions(0, tunnels, 1, 0), CLOCK)) {
      if (args.length > 1) {
        System.out.println(demo.baseUrl() + " key " + demo.key());
        Thread.currentThread().join();
      }
      Map<String, byte[]> pages = pages(demo, url);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", exchange -> answer(exchange, pages));
      server.start();
      System.out.println(url + " key " + demo.key());
    }
  }

  private static Map<String, byte[]> pages(DemoServer demo, String url)
      throws IOException, InterruptedException {
    Map<String, byte[]> pages = new HashMap<>();
    String next = "/tunnels?limit=100";
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!next.isEmpty()) {
        String body =
            http.send(
                    HttpRequest.newBuilder(URI.create(demo.baseUrl() + next))
                        .header("Authorization", "Bearer " + demo.key())
                        .header("Ngrok-Version", "2")
                        .build(),
                    BodyHandlers.ofString())
                .body()
                .replace(demo.baseUrl().toString(), url);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        pages.put(before(next), bytes);
        pages.put(GZIP + before(next), gzipped(bytes));
        next = Floor.next(bytes).replace(url, "");
      }
    }
    return pages;
  }

  private static void answer(HttpExchange exchange, Map<String, byte[]> pages) throws IOException {
    String page = before(exchange.getRequestURI().toString());
    boolean gzip =
        exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of()).contains(GZIP);
    byte[] bytes = pages.getOrDefault(gzip ? GZIP + page : page, NOTHING);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    if (gzip) {
      headers.set("Content-Encoding", GZIP);
    }
    exchange.sendResponseHeaders(
        bytes.length > 0 ? 200 : 404, bytes.length > 0 ? bytes.length : -1);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /** The id that the page lies before; empty for the first. */
  private static String before(String address) {
    Matcher matcher = BEFORE.matcher(address);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static byte[] gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
      gzip.write(bytes);
    }
    return target.toByteArray();
  }
}
