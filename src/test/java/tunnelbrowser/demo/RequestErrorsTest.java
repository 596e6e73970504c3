package tunnelbrowser.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.demo.ApiErrorAssertion.assertRefused;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.TestClock;

class RequestErrorsTest {
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private Caller caller;

  @BeforeEach
  void start() throws IOException {
    caller = Caller.of(240, clock);
  }

  @AfterEach
  void stop() {
    caller.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tn_2TMGH0ybZBbfx1JqjUyEUbF0mBV", "x", "", "tn_", "tn_zzzzzzzzzzzzzzz"})
  void a_cursor_that_does_not_exist_is_223(String id) {
    assertRefused(
        caller.call("/tunnels?before_id=" + id),
        400,
        "ERR_NGROK_223",
        id + " is not a valid resource reference identifier.");
  }

  @Test
  void a_cursor_that_went_offline_is_223() {
    String newest = Caller.text(caller.everyTunnel(100).getFirst(), "id");
    clock.advance(Duration.ofMinutes(12));
    assertRefused(
        caller.call("/tunnels?before_id=" + newest),
        400,
        "ERR_NGROK_223",
        newest + " is not a valid resource reference identifier.");
  }

  @Test
  void unknown_parameters_are_231() {
    assertRefused(
        caller.call("/tunnels?filter=x&limit=5&%70age=1"),
        400,
        "ERR_NGROK_231",
        "The query part of the requested URI includes unknown parameters: filter, page."
            + " The supported parameters are: before_id, limit."
            + " Check your API client implementation.");
  }

  @Test
  void get_by_id_takes_no_parameters() {
    assertRefused(
        caller.call("/tunnels/tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU?limit=1"),
        400,
        "ERR_NGROK_231",
        "The query part of the requested URI includes unknown parameters: limit."
            + " The supported parameters are: none."
            + " Check your API client implementation.");
  }

  @Test
  void a_repeated_parameter_is_232() {
    assertRefused(
        caller.call("/tunnels?limit=5&limit=6"),
        400,
        "ERR_NGROK_232",
        "The request must specify only a single value for the limit parameter."
            + " Check your API client implementation.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "0", "-1", "ten", "", "99999999999"})
  void a_limit_out_of_range_is_233(String limit) {
    assertRefused(
        caller.call("/tunnels?limit=" + limit),
        400,
        "ERR_NGROK_233",
        "The page size limit must be between 1 and 100 but " + limit + " was provided.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tunnel",
        "/tunnels/",
        "/tunnels/tn_2TMGH0ybZBbfx1JqjUyEUbF0mBV",
        "/tunnels/ts_2TMGH5pURxBRFkvbgAy2558Pm9n",
        "/tunnels/tn_zzzzzzzzzzzzzzzzzzzzzzzzzzz",
        "/tunnels/x/y",
        "/tunnel_sessions/tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU",
        "/endpoints/ep_2TMGGRKTToNnKm5ZmGoVv4qLmSi",
        "/backends/tunnel_group/bkdtg_2TMGH5pURxBRFkvbgAy2558Pm9n",
        "/credentials/cr_2TMGH5pURxBRFkvbgAy2558Pm9n"
      })
  void nothing_there_is_404_without_a_code(String path) {
    assertRefused(caller.call(path), 404, "", "Resource not found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "DELETE", "PATCH"})
  void other_methods_are_405(String method) {
    HttpResponse<String> response =
        caller.call(
            "/tunnels",
            (HttpRequest.Builder request) ->
                request
                    .header("Authorization", "Bearer " + caller.server().key())
                    .header("Ngrok-Version", "2")
                    .method(method, BodyPublishers.ofString("{}")));
    assertRefused(response, 405, "", "The method " + method + " is not allowed for this resource");
    assertThat(response.headers().firstValue("Allow")).contains("GET");
  }
}
