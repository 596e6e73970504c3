package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.ui.text.Remedy;

/** References that lead out of the API's origin, which nobody follows. */
class ReferenceFailuresTest {
  private ScenarioServer apiServer;
  private HttpClient http;
  private NgrokClient client;

  @BeforeEach
  void open() throws Exception {
    apiServer = ScenarioServer.open();
    http = NgrokClient.httpClient(Origin.of(apiServer.base()), Limits.DEFAULT);
    client = ScenarioRun.client(apiServer.base(), http, Limits.DEFAULT, Clock.systemUTC());
  }

  @AfterEach
  void close() throws Exception {
    http.shutdownNow();
    apiServer.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/endpoints/ep_1?key={key}",
        "http://127.0.0.1:1/endpoints/ep_1",
        "https://{host}/endpoints/ep_1",
        "http://{key}@{host}/endpoints/ep_1",
        "//example.com/endpoints/ep_1",
        "file:///etc/passwd",
        "javascript:alert('{key}')",
        "data:text/html,{key}",
      })
  void they_are_refused_before_anything_is_sent_and_the_next_one_is_followed(String address)
      throws Exception {
    String uri = address.replace("{host}", apiServer.host()).replace("{key}", ScenarioServer.KEY);

    ApiFailure failure = failureOfFollowing(uri);

    assertThat(apiServer.headers()).isEmpty();
    assertThat(Remedy.of(failure))
        .isEqualTo(
            new Remedy(
                "Unexpected response from API",
                "The API returned an address outside "
                    + apiServer.host()
                    + ", and the key is sent nowhere else. Place: "
                    + uri.replace(ScenarioServer.KEY, "[key]")
                    + ". A proxy or a wrong API URL can be the cause.",
                "",
                "",
                ""));
    KeyHunt.findsNothingAround(failure);
    assertThat(client.follow(new Ref("ep_2", "/endpoints/ep_2")).fields().text("id"))
        .contains("ep_2");
  }

  /** What comes of it, of which nothing secret gets into the log. */
  private ApiFailure failureOfFollowing(String uri) throws Exception {
    try (KeptLog log = KeptLog.open()) {
      ApiFailure failure =
          Objects.requireNonNull(
              catchThrowableOfType(
                  ApiFailure.class, () -> log.noting(client).follow(new Ref("ep_1", uri))));
      log.takes(failure);
      log.findsNothing();
      return failure;
    }
  }
}
