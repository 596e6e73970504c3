package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.Ref;

class RequestsTest {
  private final FakeApi api = FakeApi.start().answer("/tunnels", 200, "{\"tunnels\": []}");

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void the_list_is_asked_for_a_hundred_at_a_time() throws Exception {
    Clients.of(api).firstPage();

    FakeApi.Request request = api.requests().getFirst();
    assertThat(request.method()).isEqualTo("GET");
    assertThat(request.target()).isEqualTo("/tunnels?limit=100");
  }

  @Test
  void every_request_carries_these_headers_and_no_others() throws Exception {
    Clients.of(api).firstPage();

    FakeApi.Request request = api.requests().getFirst();
    assertThat(request.header("Authorization")).isEqualTo("Bearer " + Clients.KEY);
    assertThat(request.header("Ngrok-Version")).isEqualTo("2");
    assertThat(request.header("Accept")).isEqualTo("application/json");
    assertThat(request.header("User-Agent")).matches("tunnel-browser/\\d+\\.\\d+\\.\\d+\\S*");
    assertThat(request.headers().keySet())
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .containsExactlyInAnyOrder(
            "authorization", "ngrok-version", "accept", "user-agent", "host");
  }

  @Test
  void requests_are_of_a_version_whose_connections_end_with_a_request_that_is_given_up() {
    assertThat(Clients.request("https://api.example").version())
        .contains(HttpClient.Version.HTTP_1_1);
    assertThat(Clients.request("http://127.0.0.1").version()).contains(HttpClient.Version.HTTP_1_1);
  }

  @Test
  void packed_answers_are_asked_for_only_where_they_travel_further_than_this_computer() {
    assertThat(Clients.request("https://api.example").headers().allValues("Accept-Encoding"))
        .containsExactly("gzip");
    assertThat(Clients.request("http://127.0.0.1").headers().map())
        .doesNotContainKey("Accept-Encoding");
  }

  @ParameterizedTest
  @CsvSource({
    "tn_1, /tunnels/tn_1",
    "a/b?c#d e+f, /tunnels/a%2Fb%3Fc%23d%20e%2Bf",
    ".., /tunnels/%2E%2E",
    "東, /tunnels/%E6%9D%B1"
  })
  void an_id_is_one_segment_of_the_path(String id, String target) {
    assertThatThrownBy(() -> Clients.of(api).get(id)).isInstanceOf(ApiFailure.NotFound.class);

    assertThat(api.requests()).extracting(FakeApi.Request::target).containsExactly(target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "(no id) 1a2b3c4d"})
  void a_tunnel_without_an_id_is_not_asked_for(String id) {
    assertThatThrownBy(() -> Clients.of(api).get(id))
        .isInstanceOf(ApiFailure.Malformed.class)
        .hasMessage("The API gave this tunnel no ID, so it cannot be loaded.");

    assertThat(api.requests()).isEmpty();
  }

  @Test
  void the_base_path_goes_before_every_path() throws Exception {
    api.answer("/ngrok/v2/tunnels", 200, "{\"tunnels\": []}");
    api.answer("/ngrok/v2/tunnels/tn_1", 200, "{\"id\": \"tn_1\"}");
    NgrokClient client = Clients.of(api.url() + "/ngrok/v2/", Limits.DEFAULT);

    client.firstPage();
    client.get("tn_1");

    assertThat(api.requests())
        .extracting(FakeApi.Request::target)
        .isEqualTo(List.of("/ngrok/v2/tunnels?limit=100", "/ngrok/v2/tunnels/tn_1"));
  }

  @Test
  void a_reference_without_an_address_is_not_followed() {
    assertThatThrownBy(() -> Clients.of(api).follow(new Ref("ts_1", "")))
        .isInstanceOf(ApiFailure.Malformed.class)
        .hasMessage("The reference has no address to follow.");
  }

  @Test
  void a_reference_to_another_host_is_refused_before_the_key_leaves() {
    try (FakeApi other = FakeApi.start()) {
      String uri = other.url() + "/tunnel_sessions/ts_1?key=" + Clients.KEY;

      assertThatThrownBy(() -> Clients.of(api).follow(new Ref("ts_1", uri)))
          .isInstanceOfSatisfying(
              ApiFailure.Malformed.class,
              refused ->
                  assertThat(refused.where())
                      .isEqualTo(other.url() + "/tunnel_sessions/ts_1?key=[key]"))
          .hasMessage(
              "The API returned an address outside "
                  + api.url().substring("http://".length())
                  + ", and the key is sent nowhere else.");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void an_http_client_that_follows_redirects_is_refused() {
    try (HttpClient following =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      assertThatThrownBy(
              () ->
                  new NgrokClient(
                      following,
                      Origin.NGROK,
                      ApiKey.of(Clients.KEY),
                      Limits.DEFAULT,
                      Clock.systemUTC()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The HTTP client must not follow redirects.");
    }
  }
}
