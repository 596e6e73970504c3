package tunnelbrowser.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.TestClock;

class RateLimitTest {
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private Caller caller;

  @BeforeEach
  void start() throws IOException {
    caller = Caller.of(new DemoOptions(0, 10, 1, 3), clock);
  }

  @AfterEach
  void stop() {
    caller.close();
  }

  private int status() {
    return caller.call("/tunnels").statusCode();
  }

  @Test
  void one_request_too_many_is_226_without_retry_after() {
    assertThat(status()).isEqualTo(200);
    assertThat(status()).isEqualTo(200);
    assertThat(status()).isEqualTo(200);
    HttpResponse<String> response = caller.call("/tunnels");
    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().firstValue("Retry-After")).isEmpty();
    assertThat(Caller.text(Caller.json(response), "error_code")).isEqualTo("ERR_NGROK_226");
    assertThat(Caller.text(Caller.json(response), "msg"))
        .isEqualTo("Your account is rate limited to 3 API requests per 1m0s.");
  }

  @Test
  void the_window_rolls_with_each_request() {
    assertThat(status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(30));
    assertThat(status()).isEqualTo(200);
    assertThat(status()).isEqualTo(200);
    clock.advance(Duration.ofMillis(29_999));
    assertThat(status()).isEqualTo(429);
    clock.advance(Duration.ofMillis(1));
    assertThat(status()).isEqualTo(200);
    assertThat(status()).isEqualTo(429);
  }

  @Test
  void refused_requests_do_not_count() {
    for (int i = 0; i < 5; i++) {
      assertThat(caller.call("/tunnels", request -> request).statusCode()).isEqualTo(403);
    }
    for (int i = 0; i < 3; i++) {
      assertThat(status()).isEqualTo(200);
    }
    for (int i = 0; i < 5; i++) {
      clock.advance(Duration.ofSeconds(11));
      assertThat(status()).isEqualTo(429);
    }
    clock.advance(Duration.ofSeconds(5));
    assertThat(status()).isEqualTo(200);
  }
}
