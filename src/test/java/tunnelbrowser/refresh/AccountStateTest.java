package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.RequestShare;

/** Connections to the same account, one after another. */
@Tag("ui")
class AccountStateTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final TestClock clock = TestClock.at(NOON.toString());
  private final FakeSource source = FakeSource.of(Tunnels.fleet(5000));
  private final AccountState account =
      new AccountState(new Budget(RequestShare.DEFAULT, clock), clock);
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void coming_back_goes_on_within_the_same_budget_instead_of_beginning_again() throws Exception {
    Refresher first = connection();
    int asked = steps(first);
    assertThat(asked).isLessThanOrEqualTo(RequestShare.DEFAULT);
    for (int change = 0; change < 5; change++) {
      Refresher again = connection();
      assertThat(again.resume()).isTrue();
      asked += steps(again);
    }
    assertThat(asked).isLessThanOrEqualTo(RequestShare.DEFAULT);
    assertThat(source.requests()).hasSize(asked);
    assertThat(account.budget().used()).isEqualTo(asked);
  }

  @Test
  void a_reading_that_was_left_half_way_is_finished_by_the_next_connection() throws Exception {
    source.list(Tunnels.fleet(3000));
    Refresher first = connection();
    for (int page = 0; page < 20; page++) {
      assertThat(first.step()).isTrue();
    }
    Refresher again = connection();
    assertThat(again.resume()).isTrue();
    steps(again);
    assertThat(again.report().fleet().tunnels()).hasSize(3000);
    assertThat(source.requests()).hasSizeLessThan(35);
  }

  @Test
  void an_account_of_which_nothing_was_read_has_nothing_to_go_on_from() throws Exception {
    assertThat(connection().resume()).isFalse();
  }

  @Test
  void coming_back_shows_the_rows_known_before_with_their_age_until_they_are_read_again() {
    source.list(Tunnels.fleet(3));
    FleetService first = service();
    runOnFx(() -> first.begin(false));
    await(first.fleetProperty(), fleet -> fleet.tunnels().size() == 3);
    await(first.readingProperty(), reading -> !reading);
    runOnFx(first::close);

    clock.advance(Duration.ofMinutes(2));
    source.list(Tunnels.fleet(4)).hold();
    FleetService again = service();
    runOnFx(() -> again.begin(false));
    Report known = await(again.reportProperty(), Optional::isPresent).orElseThrow();
    assertThat(known.fleet().tunnels()).isEqualTo(Tunnels.fleet(3));
    assertThat(known.pageReadAt()).contains(NOON);
    assertThat(known.headReadAt()).contains(NOON);
    assertThat(known.fleet().confirmed()).containsOnly(NOON);

    source.release();
    await(again.fleetProperty(), fleet -> fleet.tunnels().size() == 4);
    runOnFx(again::close);
  }

  @Test
  void a_failure_of_the_last_connection_is_not_told_again() throws Exception {
    source.list(Tunnels.fleet(3));
    steps(connection());
    clock.advance(Duration.ofMinutes(1));
    source.fail(Failures.unreachable());
    Refresher failing = connection();
    steps(failing);
    assertThat(failing.report().failure()).isPresent();

    Refresher again = connection();
    assertThat(again.resume()).isTrue();
    assertThat(again.report().failure()).isEmpty();
    source.recover();
    assertThat(again.step()).isTrue();
  }

  @Test
  void a_rate_limit_holds_for_the_next_connection_too() throws Exception {
    ApiFailure refused = new ApiFailure.RateLimited(NOON.plusSeconds(45), ApiError.NONE);
    source.fail(refused);
    steps(connection());

    Refresher again = connection();
    again.resume();
    source.recover();
    assertThat(again.step()).isFalse();
    assertThat(again.report().failure()).contains(refused);
    assertThat(again.next().request()).isEqualTo(NOON.plusSeconds(45));
    clock.advance(Duration.ofSeconds(46));
    Refresher later = connection();
    later.resume();
    assertThat(later.report().failure()).isEmpty();
  }

  @Test
  void another_share_counts_from_then_on_but_takes_no_refusal_back() {
    Budget budget = account.budget();
    budget.setFullShare(100);
    assertThat(List.of(budget.share(), budget.fullShare())).containsExactly(100, 100);
    budget.refused(NOON.plusSeconds(10));
    budget.setFullShare(80);
    assertThat(List.of(budget.share(), budget.fullShare())).containsExactly(50, 80);
  }

  private Refresher connection() {
    return new Refresher(source, account, PollingIntervals.DEFAULT, clock);
  }

  private FleetService service() {
    return onFx(() -> new FleetService(connection(), clock, executor));
  }

  private static int steps(Refresher refresher) throws InterruptedException {
    int steps = 0;
    while (refresher.step()) {
      steps++;
    }
    return steps;
  }
}
