package tunnelbrowser.bench.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import tunnelbrowser.bench.DemoPages;
import tunnelbrowser.bench.ServedApi;

/** What any client has to do: get the pages one after another, without understanding them. */
final class Floor {
  private final HttpClient http = HttpClient.newHttpClient();
  private final ServedApi api;

  Floor(ServedApi api) {
    this.api = api;
  }

  /** How many bytes all pages have. */
  long bytes() throws IOException, InterruptedException {
    long bytes = 0;
    String next = api.url() + "/tunnels?limit=100";
    while (!next.isEmpty()) {
      byte[] page = http.send(request(next), BodyHandlers.ofByteArray()).body();
      bytes += page.length;
      next = DemoPages.next(page);
    }
    return bytes;
  }

  private HttpRequest request(String uri) {
    return HttpRequest.newBuilder(URI.create(uri))
        .version(HttpClient.Version.HTTP_1_1)
        .header("Authorization", "Bearer " + api.key())
        .header("Ngrok-Version", "2")
        .build();
  }
}
