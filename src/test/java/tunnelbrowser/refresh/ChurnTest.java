package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.testing.SimulatedAccount;
import tunnelbrowser.testing.SimulatedReader;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.RequestShare;
import tunnelbrowser.tunnel.Tunnel;

/** Days of an account whose tunnels come and go, and of a window that follows it. */
class ChurnTest {
  private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

  private final TestClock clock = TestClock.at(START.toString());

  /** What the reader said after the last request. */
  private Fleet before = Fleet.UNKNOWN;

  private int fullScans;

  @ParameterizedTest
  @CsvSource({
    "0,    0.00, 0.00, 0, 6",
    "1,    0.50, 0.02, 0, 24",
    "60,   0.10, 0.02, 0, 24",
    "99,   0.20, 0.05, 0, 24",
    "100,  0.02, 0.02, 0, 24",
    "101,  0.30, 0.02, 0, 24",
    "250,  0.10, 0.10, 0, 24",
    "700,  0.05, 0.02, 100, 12",
    "1000, 0.02, 0.01, 0, 12",
    "1000, 0.50, 0.02, 0, 6",
    "3000, 0.02, 0.02, 110, 6",
    "3000, 0.20, 0.02, 0, 2",
  })
  void what_is_known_follows_what_is_online(
      int size, double churn, double failing, double others, int hours) {
    SimulatedAccount account = new SimulatedAccount(size, churn, 7, clock).failing(failing);
    account.limit().others(others);
    SimulatedReader reader = new SimulatedReader(account, PollingIntervals.DEFAULT, clock);
    Random dice = new Random(11);
    while (clock.instant().isBefore(START.plus(Duration.ofHours(hours)))) {
      disturb(account, reader.refresher(), dice);
      Fleet now = reader.step().fleet();
      assertNoneIsMissingThatIsOnline(account, now);
      if (!now.coverage().equals(before.coverage())) {
        assertCompleteAsOfTheBeginning(account, now);
      }
      before = now;
    }
    assertThat(fullScans).isPositive();
    assertThat(account.limit().mostInAnyWindow()).isLessThanOrEqualTo(RequestShare.DEFAULT);
  }

  /** What else happens in a day: sleep, mass restarts, and a person at the keys. */
  private void disturb(SimulatedAccount account, Refresher refresher, Random dice) {
    switch (dice.nextInt(2000)) {
      case 0 -> clock.advance(Duration.ofMinutes(1 + dice.nextInt(90)));
      case 1 -> clock.advance(Duration.ofSeconds(dice.nextInt(300)));
      case 2, 3 -> account.replace(account.online().size() * dice.nextInt(100) / 100);
      case 4, 5, 6 -> refresher.requestPoll();
      case 7 -> refresher.requestFullScan();
      default -> {}
    }
  }

  private void assertNoneIsMissingThatIsOnline(SimulatedAccount account, Fleet now) {
    if (now.hasTheListOf(before)) {
      return;
    }
    Set<String> ids = ids(now);
    assertThat(ids).as("each id once").hasSameSizeAs(now.tunnels());
    for (Tunnel known : before.tunnels()) {
      if (!ids.contains(known.id()) && account.death(known.id()).isEmpty()) {
        fail("%s is online and was known, and is missing", known.id());
      }
    }
  }

  private void assertCompleteAsOfTheBeginning(SimulatedAccount account, Fleet now) {
    if (!(now.coverage() instanceof Coverage.Complete(Instant asOf))) {
      return;
    }
    fullScans++;
    Set<String> ids = ids(now);
    for (Tunnel online : account.online()) {
      if (!account.birth(online.id()).isAfter(asOf) && !ids.contains(online.id())) {
        fail("%s was online at %s and is missing", online.id(), asOf);
      }
    }
    for (String id : ids) {
      if (account.death(id).filter(end -> !end.isAfter(asOf)).isPresent()) {
        fail("%s was gone at %s and is still there", id, asOf);
      }
    }
  }

  private static Set<String> ids(Fleet fleet) {
    Set<String> ids = new HashSet<>();
    fleet.tunnels().forEach(tunnel -> ids.add(tunnel.id()));
    return ids;
  }
}
