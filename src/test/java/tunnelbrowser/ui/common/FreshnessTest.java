package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

@Tag("ui")
class FreshnessTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final String NOON = "2026-11-23T12:00:00Z";

  private final TestClock clock = TestClock.at(NOON);
  private final FakeSource source =
      FakeSource.ofPages(List.of(List.of(Tunnels.numbered(2)), List.of(Tunnels.numbered(1))));
  private final FakeConnector connector = new FakeConnector(source, clock);
  private final TunnelsModel model = onFx(() -> new TunnelsModel(connector, connector.executor));
  private final ObservableClock now = new ObservableClock(clock);
  private final Freshness freshness = onFx(() -> new Freshness(model, now));

  @AfterEach
  void disconnect() {
    runOnFx(model::disconnect);
    connector.close();
  }

  @Test
  void without_a_connection_there_is_nothing_to_say() {
    assertFreshness("", false);
    connect();
    awaitText("Updated just now, next in 30 s");
    runOnFx(model::disconnect);
    assertFreshness("", false);
  }

  @Test
  void the_first_reading_tells_its_pages() {
    source.hold("page 1").hold("page 2");
    connect();
    awaitText("Nothing loaded yet, loading page 1");
    source.release();
    awaitText("Updated just now, next in 30 s");
  }

  @Test
  void a_first_reading_half_way_tells_its_next_page() {
    source.hold("page 2");
    connect();
    awaitText("Updated just now, loading page 2");
    assertThat(onFx(freshness.staleProperty()::get)).isFalse();
  }

  @Test
  void time_passes_with_the_ticks() {
    connect();
    awaitText("Updated just now, next in 30 s");
    pass(12);
    assertFreshness("Updated 12 s ago, next in 18 s", false);
    pass(18);
    assertFreshness("Updated 30 s ago, next now", false);
  }

  @Test
  void what_is_older_than_two_intervals_is_stale_until_it_is_read_again() {
    connect();
    awaitText("Updated just now, next in 30 s");
    pass(60);
    assertFreshness("Updated 1 min ago, next now", false);
    pass(1);
    assertFreshness("Updated 1 min ago, next now", true);

    source.hold("page 1");
    runOnFx(() -> model.listReading().refreshNow());
    await(model.readingProperty(), reading -> reading);
    assertFreshness("Updated 1 min ago, next now", true);
    source.release();
    awaitText("Updated just now, next in 30 s");
    assertThat(onFx(freshness.staleProperty()::get)).isFalse();
  }

  @Test
  void a_pause_is_said_and_grows_stale_too() {
    connect();
    awaitText("Updated just now, next in 30 s");
    runOnFx(() -> model.listReading().pauseOrResume());
    assertFreshness("Paused · Updated just now", false);
    pass(61);
    assertFreshness("Paused · Updated 1 min ago", true);
  }

  @Test
  void nobody_is_told_that_hidden_rows_are_live() {
    connect();
    awaitText("Updated just now, next in 30 s");
    runOnFx(() -> model.restingProperty().set(true));
    pass(12);
    assertFreshness("Paused while the window is hidden · Updated 12 s ago", false);
  }

  @Test
  void a_first_reading_that_the_budget_holds_back_counts_down() {
    source.list(Tunnels.fleet(10_000));
    connect();
    awaitText("Updated just now, next in 30 s · waiting 60 s (rate limit)");
    pass(12);
    assertFreshness("Updated 12 s ago, next in 18 s · waiting 48 s (rate limit)", false);
  }

  @Test
  void a_failure_is_tried_again() {
    connect();
    awaitText("Updated just now, next in 30 s");
    pass(5);
    source.fail(Failures.unreachable());
    runOnFx(() -> model.listReading().refreshNow());
    awaitText("Updated 5 s ago, retrying in 2 s");
  }

  @Test
  void a_rate_limit_is_a_countdown() {
    source.fail(new ApiFailure.RateLimited(Instant.parse(NOON).plusSeconds(45), ApiError.NONE));
    connect();
    awaitText("Nothing loaded yet, too many requests, retrying in 45 s");
    pass(3);
    assertFreshness("Nothing loaded yet, too many requests, retrying in 42 s", false);
  }

  private void connect() {
    runOnFx(() -> model.connect(new ConnectionTarget.Demo()));
  }

  private void pass(int seconds) {
    clock.advance(Duration.ofSeconds(seconds));
    runOnFx(now::tick);
  }

  private void awaitText(String text) {
    await(freshness.textProperty(), text::equals);
  }

  private void assertFreshness(String text, boolean stale) {
    assertThat(onFx(freshness.textProperty()::get)).isEqualTo(text);
    assertThat(onFx(freshness.staleProperty()::get)).isEqualTo(stale);
  }
}
