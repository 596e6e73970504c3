package tunnelbrowser.testing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A server that stands for one account: it lists tunnels with the ids that it is given. */
public final class AccountApi {
  private AccountApi() {}

  public static FakeApi listing(String... ids) {
    return FakeApi.start().answer("/tunnels", 200, page("null", ids));
  }

  /** A first page with these tunnels, which says that there is another one. */
  public static FakeApi listingMore(String... ids) {
    FakeApi api = FakeApi.start();
    return api.answer("/tunnels", 200, page('"' + api.url() + "/tunnels?before_id=x\"", ids));
  }

  /** A server that refuses every request with that code. */
  public static FakeApi refusing(int status, String code) {
    return FakeApi.start()
        .otherwise(
            CannedAnswer.json(
                status,
                "{\"error_code\": \"%s\", \"status_code\": %d, \"msg\": \"\", \"details\": {}}"
                    .formatted(code, status)));
  }

  private static String page(String next, String... ids) {
    return Arrays.stream(ids)
        .map(
            id ->
                ("{\"id\": \"%1$s\", \"public_url\": \"https://%1$s.ngrok.app\", \"proto\":"
                        + " \"https\", \"started_at\": \"2026-11-23T09:00:00Z\"}")
                    .formatted(id))
        .collect(
            Collectors.joining(", ", "{\"tunnels\": [", "], \"next_page_uri\": " + next + "}"));
  }
}
