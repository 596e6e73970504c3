package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.fleet.sync.TunnelChange;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.SimulatedAccount;
import tunnelbrowser.testing.SimulatedReader;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.RequestShare;
import tunnelbrowser.tunnel.Tunnel;

class ToldChangesTest {
  private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

  private final TestClock clock = TestClock.at(START.toString());

  /** What the reader said after the last request. */
  private Fleet before = Fleet.UNKNOWN;

  @ParameterizedTest
  @CsvSource({
    "1,    0.50, 0.02, 0,   2, false",
    "60,   0.10, 0.05, 0,   2, false",
    "101,  0.30, 0.10, 0,   2, false",
    "250,  0.10, 0.30, 0,   2, false",
    "250,  0.10, 0.10, 0,   2, true",
    "700,  0.05, 0.02, 110, 2, false",
    "1000, 0.20, 0.05, 0,   1, false",
    "1000, 0.05, 0.05, 0,   1, true",
    "3000, 0.02, 0.02, 0,   1, false",
  })
  void what_is_told_is_what_was_seen_each_change_once_and_in_order(
      int size, double churn, double failing, double others, int hours, boolean overlapping) {
    SimulatedAccount account = new SimulatedAccount(size, churn, 7, clock).failing(failing);
    account.limit().others(others);
    UnsteadySource source = new UnsteadySource(account, clock, 5, overlapping);
    ReplayedChanges told = new ReplayedChanges(account, source);
    SimulatedReader reader = new SimulatedReader(source, PollingIntervals.DEFAULT, clock, told);
    Random dice = new Random(11);
    while (clock.instant().isBefore(START.plus(Duration.ofHours(hours)))) {
      disturb(account, source, reader.refresher(), dice);
      step(reader, source, told);
    }
    readAllInPeace(account, source, reader, told);
    Set<ReplayedChanges.Kind> kinds = EnumSet.allOf(ReplayedChanges.Kind.class);
    if (overlapping) {
      kinds.remove(ReplayedChanges.Kind.BACK);
    }
    assertThat(told.counts()).containsOnlyKeys(kinds.toArray(ReplayedChanges.Kind[]::new));
    assertThat(told.counts()).containsEntry(ReplayedChanges.Kind.FIRST_READING, 1);
  }

  private void disturb(
      SimulatedAccount account, UnsteadySource source, Refresher refresher, Random dice) {
    switch (dice.nextInt(400)) {
      case 0 -> clock.advance(Duration.ofMinutes(1 + dice.nextInt(30)));
      case 1 -> account.replace(account.online().size() * dice.nextInt(100) / 100);
      case 2, 3 -> refresher.requestPoll();
      case 4 -> refresher.requestFullScan();
      case 5, 6, 7 -> interrupt(source, refresher);
      case 8, 9, 10, 11, 12, 13, 14, 15 -> source.shake(1 + dice.nextInt(20));
      default -> {}
    }
  }

  private static void interrupt(UnsteadySource source, Refresher refresher) {
    source.interruptNext(true);
    try {
      assertThat(refresher.step()).as("nothing but a rest").isFalse();
    } catch (InterruptedException expected) {
      assertThat(expected).hasMessage(null);
    } finally {
      source.interruptNext(false);
    }
  }

  private void step(SimulatedReader reader, UnsteadySource source, ReplayedChanges told) {
    Fleet now = reader.step().fleet();
    source.settle();
    if (!now.hasTheListOf(before)) {
      assertThat(told.tunnels())
          .isEqualTo(
              now.tunnels().stream().collect(Collectors.toMap(Tunnel::id, Function.identity())));
    }
    assertThat(told.firstReading().isPresent()).isEqualTo(now.isComplete());
    if (!before.isComplete() && now.coverage() instanceof Coverage.Complete(Instant asOf)) {
      assertThat(told.firstReading()).contains(asOf);
    }
    before = now;
  }

  /** After a reading that nothing disturbs, nothing is left that has been gone for long. */
  private void readAllInPeace(
      SimulatedAccount account,
      UnsteadySource source,
      SimulatedReader reader,
      ReplayedChanges told) {
    account.failing(0);
    account.limit().others(0);
    source.beSteady();
    Instant peace = clock.instant();
    reader.refresher().requestFullScan();
    while (!(before.coverage() instanceof Coverage.Complete(Instant asOf))
        || asOf.isBefore(peace)) {
      step(reader, source, told);
    }
    for (String id : told.tunnels().keySet()) {
      assertThat(account.death(id).filter(end -> !end.isAfter(peace))).as(id).isEmpty();
    }
    assertThat(told.tunnels().keySet()).noneMatch(source::isAway);
  }

  @Test
  void a_sink_that_fails_costs_no_reading() throws Exception {
    FakeSource source = FakeSource.of(Tunnels.fleet(250));
    List<TunnelChange> told = new ArrayList<>();
    Refresher refresher =
        new Refresher(
            source,
            new AccountState(
                new Budget(RequestShare.DEFAULT, clock),
                clock,
                changes -> {
                  told.addAll(changes);
                  throw new IllegalStateException("no room");
                }),
            PollingIntervals.DEFAULT,
            clock);
    for (int page = 0; page < 3; page++) {
      assertThatThrownBy(refresher::step)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("no room");
    }
    assertThat(refresher.step()).isFalse();
    assertThat(source.requests()).containsExactly("page 1", "page 2", "page 3");
    assertThat(refresher.report().fleet().coverage()).isEqualTo(new Coverage.Complete(START));
    assertThat(told).hasSize(251);
  }

  @Test
  void a_failure_tells_nothing_and_what_it_hid_is_told_afterwards() throws Exception {
    FakeSource source = FakeSource.of(Tunnels.fleet(2));
    List<TunnelChange> told = new ArrayList<>();
    Budget budget = new Budget(RequestShare.DEFAULT, clock);
    Refresher refresher =
        new Refresher(
            source, new AccountState(budget, clock, told::addAll), PollingIntervals.DEFAULT, clock);
    assertThat(refresher.step()).isTrue();
    told.clear();
    source.list(Tunnels.fleet(1)).fail(Failures.rejected());
    Instant failedAt = nextStep(refresher);
    assertThat(told).isEmpty();
    source.recover();
    Instant readAt = nextStep(refresher);
    assertThat(readAt).isAfter(failedAt);
    assertThat(told).containsExactly(new TunnelChange.Gone(Tunnels.numbered(1), START, readAt));
  }

  /** Returns when the next page was asked for. */
  private Instant nextStep(Refresher refresher) throws Exception {
    Instant due = refresher.next().request();
    clock.advance(Duration.between(clock.instant(), due));
    assertThat(refresher.step()).isTrue();
    return due;
  }
}
