package tunnelbrowser.ngrok;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.RawServer;
import tunnelbrowser.tunnel.ApiKey;

/** Clients of servers on loopback, with a key and a time that tests can name. */
public final class Clients {
  public static final String KEY = "2TMGsecretKEY_4xYz";
  static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final HttpClient HTTP =
      NgrokClient.httpClient(Origin.of("http://127.0.0.1"), Limits.DEFAULT);

  private Clients() {}

  static NgrokClient of(FakeApi api) {
    return of(api.url(), Limits.DEFAULT);
  }

  static NgrokClient of(RawServer server) {
    return of("http://127.0.0.1:" + server.port(), Limits.DEFAULT);
  }

  static NgrokClient of(String origin, Limits limits) {
    return new NgrokClient(HTTP, Origin.of(origin), ApiKey.of(KEY), limits, CLOCK);
  }

  /** What a client of that origin sends. */
  static HttpRequest request(String origin) {
    Origin asked = Origin.of(origin);
    return new Exchange(HTTP, asked, ApiKey.of(KEY), Limits.DEFAULT).request(asked.base());
  }

  static Limits atMost(long bytes) {
    return new Limits(Limits.DEFAULT.connect(), Limits.DEFAULT.answer(), bytes);
  }

  static Limits within(Duration answer) {
    return new Limits(Limits.DEFAULT.connect(), answer, Limits.DEFAULT.bytes());
  }
}
