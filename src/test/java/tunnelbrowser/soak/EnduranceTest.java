package tunnelbrowser.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.fleet.view.SortedFleet;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.testing.SimulatedReader;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.ApiKey;

/**
 * Days of refreshing, on simulated time but with the real client, a real server and real faults:
 * what is held at the end is what was held at the start.
 */
@Tag("soak")
class EnduranceTest {
  private static final int TUNNELS = 5_000;
  private static final int FEW = 100;

  /** Twenty thousand with {@code -Psoak}. */
  private static final int REFRESHES = Integer.getInteger("soak.refreshes", FEW);

  /** More than this is no longer what a warm JVM does by itself. */
  private static final long TOLERATED_KIB = 4 * 1024;

  @TempDir private Path folder;

  @Test
  void nothing_is_left_of_many_refreshes() throws Exception {
    refresh(FEW); // loads and compiles what is loaded and compiled once
    Held start = Held.now(folder);
    String told = refresh(REFRESHES);
    Held end = Held.now(folder);
    if (REFRESHES > FEW) {
      System.out.printf("%s%nat the start %s%nat the end   %s%n", told, start, end);
    }
    assertThat(end.threads())
        .as(() -> Held.liveThreads().toString())
        .isLessThanOrEqualTo(start.threads());
    assertThat(end.descriptors()).isLessThanOrEqualTo(start.descriptors());
    assertThat(end.files()).isEqualTo(start.files());
    assertThat(end.heap() - start.heap()).isLessThan(TOLERATED_KIB);
  }

  /** Opens a connection, refreshes so often as the window would, and closes it. */
  private String refresh(int times) throws Exception {
    Set<Thread> before = new HashSet<>(Held.liveThreads());
    TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
    String told;
    try (ChurningApi api = new ChurningApi(TUNNELS, 5)) {
      Origin origin = Origin.of(api.url());
      HttpClient http = NgrokClient.httpClient(origin, Limits.DEFAULT);
      try (http) {
        ApiKey key = ApiKey.of("2TMGsecretKEY_4xYz");
        SimulatedReader reader =
            new SimulatedReader(
                new NgrokClient(http, origin, key, Limits.DEFAULT, clock),
                PollingIntervals.DEFAULT,
                clock);
        int completed = look(times, reader);
        told =
            "%,d looks, %,d readings of about %,d tunnels, %,d requests of which %,d failed, in %s"
                .formatted(
                    times,
                    completed,
                    TUNNELS,
                    api.requests(),
                    api.failures(),
                    Duration.between(Instant.parse("2026-11-23T12:00:00Z"), clock.instant()));
        http.shutdownNow();
      }
    }
    for (Thread thread : Held.liveThreads()) {
      if (!before.contains(thread) && !thread.isDaemon()) {
        thread.join(Duration.ofSeconds(10));
      }
    }
    return told;
  }

  /** Returns how many complete readings of the list ended meanwhile. */
  private int look(int times, SimulatedReader reader) throws Exception {
    SettingsFile settings = new SettingsFile(folder);
    SortedFleet sorted = SortedFleet.EMPTY;
    FleetView view = FleetView.EMPTY;
    Optional<Instant> lastLook = Optional.empty();
    Set<Instant> completed = new HashSet<>();
    for (int looks = 0; looks < times; ) {
      Optional<Instant> look = reader.step().headReadAt();
      if (!look.equals(lastLook)) {
        lastLook = look;
        looks++;
        Fleet fleet = reader.report().fleet();
        if (fleet.coverage() instanceof Fleet.Coverage.Complete(Instant since)) {
          completed.add(since);
        }
        sorted = sorted.next(fleet, SortOrder.NEWEST_FIRST);
        view = view.next(sorted, Query.of(looks % 2 == 0 ? "" : "http"));
        settings.update(
            kept -> kept.withReleaseCheckAt(reader.report().headReadAt().orElseThrow()));
      }
    }
    assertThat(view.fleet().tunnels()).hasSizeBetween(TUNNELS / 2, TUNNELS * 2);
    return completed.size();
  }
}
