package tunnelbrowser.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.demo.Caller.text;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.TestClock;

class LifeTest {
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");

  private static List<JsonObject> fleet(DemoOptions options, TestClock clock) throws IOException {
    try (Caller caller = Caller.of(options, clock)) {
      return fleet(caller);
    }
  }

  /** The fleet as it would read at one and the same address. */
  private static List<JsonObject> fleet(Caller caller) {
    return caller.everyTunnel(100).stream()
        .map(tunnel -> tunnel.toString().replace(caller.base(), "https://api.ngrok.com"))
        .map(text -> JsonParser.parseString(text).getAsJsonObject())
        .toList();
  }

  private static Set<String> ids(Caller caller) {
    Set<String> ids = new HashSet<>();
    caller.everyTunnel(100).forEach(tunnel -> ids.add(text(tunnel, "id")));
    return ids;
  }

  @Test
  void equal_seeds_make_equal_fleets_and_other_seeds_others() throws IOException {
    List<JsonObject> fleet = fleet(new DemoOptions(0, 240, 7, 0), clock);
    assertThat(fleet(new DemoOptions(0, 240, 7, 0), clock)).isEqualTo(fleet);
    List<JsonObject> other = fleet(new DemoOptions(0, 240, 8, 0), clock);
    assertThat(other.subList(0, 200)).doesNotContainAnyElementsOf(fleet);
  }

  @Test
  void a_fleet_depends_on_the_time_but_not_on_how_it_was_reached() throws IOException {
    DemoOptions options = new DemoOptions(0, 240, 1, 0);
    try (Caller watched = Caller.of(options, clock)) {
      for (int i = 0; i < 50; i++) {
        clock.advance(Duration.ofMillis(7919L));
        assertThat(ids(watched)).isNotEmpty();
      }
      assertThat(fleet(watched)).isEqualTo(fleet(options, clock));
      clock.advance(Duration.ofDays(40));
      assertThat(fleet(watched)).isEqualTo(fleet(options, clock));
      clock.advance(Duration.ofDays(-3));
      assertThat(fleet(watched)).isEqualTo(fleet(options, clock));
    }
  }

  @Test
  void something_comes_or_goes_about_every_ten_seconds() throws IOException {
    try (Caller caller = Caller.of(240, clock)) {
      Set<String> before = ids(caller);
      for (int i = 0; i < 60; i++) {
        clock.advance(Duration.ofSeconds(12));
        Set<String> after = ids(caller);
        assertThat(after).isNotEqualTo(before);
        before = after;
      }
    }
  }

  @Test
  void one_or_two_percent_come_in_a_minute_and_start_when_they_come() throws IOException {
    try (Caller caller = Caller.of(1000, clock)) {
      Set<String> known = ids(caller);
      List<JsonObject> newcomers = new ArrayList<>();
      for (int second = 0; second < 60; second++) {
        clock.advance(Duration.ofSeconds(1));
        for (JsonObject tunnel : caller.everyTunnel(100)) {
          if (known.add(text(tunnel, "id"))) {
            newcomers.add(tunnel);
            Instant started = Instant.parse(text(tunnel, "started_at"));
            assertThat(started)
                .isBetween(
                    clock.instant().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS),
                    clock.instant());
          }
        }
      }
      assertThat(newcomers).hasSizeBetween(10, 20);
    }
  }

  @Test
  void the_size_stays_within_five_percent() throws IOException {
    try (Caller caller = Caller.of(240, clock)) {
      for (int i = 0; i < 60; i++) {
        clock.advance(Duration.ofMinutes(13));
        assertThat(ids(caller)).hasSizeBetween(228, 252);
      }
    }
  }

  @Test
  void ages_spread_from_seconds_to_months() throws IOException {
    List<Long> ages =
        fleet(new DemoOptions(0, 240, 1, 0), clock).stream()
            .map(tunnel -> Instant.parse(text(tunnel, "started_at")))
            .map(started -> Duration.between(started, clock.instant()).toSeconds())
            .toList();
    assertThat(ages.getFirst()).isBetween(0L, 59L);
    assertThat(ages).anyMatch(age -> age > 300 && age < 3600);
    assertThat(ages).anyMatch(age -> age > 3600 && age < 86_400);
    assertThat(ages).anyMatch(age -> age > 86_400 && age < 30 * 86_400);
    assertThat(ages.subList(0, ages.size() - 2)).anyMatch(age -> age > 60 * 86_400L);
  }

  @Test
  void a_tunnel_that_went_is_not_found() throws IOException {
    try (Caller caller = Caller.of(240, clock)) {
      String newest = text(caller.everyTunnel(100).getFirst(), "id");
      assertThat(caller.call("/tunnels/" + newest).statusCode()).isEqualTo(200);
      clock.advance(Duration.ofMinutes(12));
      assertThat(caller.call("/tunnels/" + newest).statusCode()).isEqualTo(404);
    }
  }
}
