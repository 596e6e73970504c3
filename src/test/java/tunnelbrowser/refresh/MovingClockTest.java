package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;

/** Real clocks tell another time whenever they are looked at. */
class MovingClockTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final TestClock hands = TestClock.at(NOON.toString());
  private final InstantSource looked =
      () -> {
        hands.advance(Duration.ofNanos(1000));
        return hands.instant();
      };
  private final Budget budget = new Budget(3, looked.withZone(ZoneOffset.UTC));
  private final FakeSource source = FakeSource.of(Tunnels.fleet(250));
  private final Refresher refresher =
      new Refresher(
          source,
          new AccountState(budget, looked.withZone(ZoneOffset.UTC)),
          PollingIntervals.DEFAULT,
          looked.withZone(ZoneOffset.UTC));

  @Test
  void a_present_that_passes_while_it_is_planned_holds_nothing_back() throws Exception {
    while (refresher.step()) {
      assertThat(source.requests()).hasSizeLessThan(100);
    }
    assertThat(source.requests()).startsWith("page 1", "page 2");
  }
}
