package tunnelbrowser.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;

/** The pages that the demo server answers with, always the same. */
public final class DemoPages {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final Pattern BEFORE = Pattern.compile("[?&]before_id=([^&]+)");
  private static final String NEXT = "\"next_page_uri\":\"";
  private static final int LONGEST_END = 300;

  private DemoPages() {}

  /**
   * The pages in order, by what {@link #before} says of their addresses.
   *
   * @param url the server that they shall say they come from
   */
  public static Map<String, byte[]> of(int tunnels, String url)
      throws IOException, InterruptedException {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    try (DemoServer demo = DemoServer.start(new DemoOptions(0, tunnels, 1, 0), CLOCK);
        HttpClient http = HttpClient.newHttpClient()) {
      String address = demo.baseUrl() + "/tunnels?limit=100";
      while (!address.isEmpty()) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + demo.key())
                .header("Ngrok-Version", "2")
                .build();
        String page = http.send(request, BodyHandlers.ofString()).body();
        String served = page.replace(demo.baseUrl().toString(), url);
        pages.put(before(address), served.getBytes(StandardCharsets.UTF_8));
        address = next(page.getBytes(StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  /** The id that a page's tunnels come before; empty for the address of the first. */
  public static String before(String address) {
    Matcher matcher = BEFORE.matcher(address);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The address that the demo writes at the end of a page; empty on the last. */
  public static String next(byte[] page) {
    int start = Math.max(0, page.length - LONGEST_END);
    String end = new String(page, start, page.length - start, StandardCharsets.UTF_8);
    int mark = end.indexOf(NEXT);
    return mark < 0 ? "" : end.substring(mark + NEXT.length(), end.lastIndexOf('"'));
  }
}
