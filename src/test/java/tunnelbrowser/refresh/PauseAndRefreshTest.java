package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.concurrent.Worker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.TestSessions;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class PauseAndRefreshTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final Tunnel ONE = Tunnels.numbered(1);
  private static final Tunnel TWO = Tunnels.numbered(2);
  private static final Tunnel THREE = Tunnels.numbered(3);

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final FakeSource source = FakeSource.ofPages(List.of(List.of(THREE, TWO), List.of(ONE)));
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger rounds = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final ApiSession session =
      TestSessions.of(source, Duration.ofHours(1), clock, closed::incrementAndGet);
  private final FleetService service =
      session.startService(
          task -> {
            rounds.incrementAndGet();
            executor.execute(task);
          });

  @AfterEach
  void stop() {
    runOnFx(service::cancel);
    executor.shutdownNow();
  }

  @Test
  void a_pause_breaks_off_the_request_under_way() throws InterruptedException {
    source.hold();
    runOnFx(service::start);
    awaitRequests("page 1");
    runOnFx(service::pause);
    assertThat(onFx(service.pausedProperty()::get)).isTrue();
    assertThat(onFx(service.readingProperty()::get)).isFalse();
    executor.shutdown();
    assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(onFx(service.failureProperty()::get)).isEmpty();
  }

  @Test
  void a_refresh_ends_the_pause() {
    readOnce();
    runOnFx(service::pause);
    source.list(List.of(TWO));
    runOnFx(service::refreshNow);
    await(service.fleetProperty(), known -> known.tunnels().equals(List.of(TWO)));
    assertThat(onFx(service.pausedProperty()::get)).isFalse();
  }

  @Test
  void a_refresh_during_a_reading_looks_at_the_head_and_leaves_it_alone() {
    source.hold("page 2");
    runOnFx(service::start);
    awaitRequests("page 1", "page 2");
    await(service.readingProperty(), reading -> reading);
    runOnFx(service::refreshNow);
    source.release();
    awaitRequests("page 1", "page 2", "page 1");
    await(service.readingProperty(), reading -> !reading);
    assertThat(source.requests()).containsExactly("page 1", "page 2", "page 1");
  }

  @Test
  void two_refreshes_in_one_breath_are_one_reading() {
    readOnce();
    runOnFx(
        () -> {
          service.refreshNow();
          service.refreshNow();
          assertThat(service.readingProperty().get()).isTrue();
        });
    await(service.readingProperty(), reading -> !reading);
    assertThat(rounds).hasValue(2);
  }

  @Test
  void a_pause_keeps_the_place_in_the_list() {
    source.hold("page 2");
    runOnFx(service::start);
    awaitRequests("page 1", "page 2");
    runOnFx(service::pause);
    source.release();
    runOnFx(service::refreshNow);
    Fleet whole = awaitComplete();
    assertThat(whole.tunnels()).containsExactly(THREE, TWO, ONE);
    assertThat(source.requests()).containsExactly("page 1", "page 2", "page 1", "page 2");
  }

  @Test
  void unseen_it_rests_and_seen_again_it_catches_up_at_once() {
    readOnce();
    runOnFx(() -> service.setResting(true));
    assertThat(onFx(service.restingProperty()::get)).isTrue();
    assertThat(onFx(service::getState)).isEqualTo(Worker.State.CANCELLED);
    source.list(List.of(TWO));
    clock.advance(Duration.ofHours(2));
    runOnFx(() -> service.setResting(false));
    await(service.fleetProperty(), known -> known.tunnels().equals(List.of(TWO)));
  }

  @Test
  void a_refresh_while_unseen_waits_until_it_is_seen() {
    readOnce();
    int before = source.requests().size();
    runOnFx(
        () -> {
          service.setResting(true);
          service.refreshNow();
        });
    assertThat(onFx(service.readingProperty()::get)).isFalse();
    assertThat(source.requests()).hasSize(before);
    runOnFx(() -> service.setResting(false));
    awaitRequests("page 1", "page 2", "page 1", "page 2");
  }

  @Test
  void what_is_paused_stays_so_when_it_is_seen_again() {
    readOnce();
    runOnFx(
        () -> {
          service.pause();
          service.setResting(true);
          service.setResting(false);
        });
    assertThat(onFx(service.readingProperty()::get)).isFalse();
    assertThat(onFx(service.pausedProperty()::get)).isTrue();
  }

  @Test
  void reading_everything_again_ends_a_pause_and_asks_for_each_page() {
    readOnce();
    runOnFx(service::pause);
    runOnFx(service::readEverything);
    awaitRequests("page 1", "page 2", "page 1", "page 2");
    assertThat(onFx(service.pausedProperty()::get)).isFalse();
  }

  @Test
  void another_pace_begins_with_a_look_at_the_head() {
    readOnce();
    PollingIntervals intervals = new PollingIntervals(Duration.ofSeconds(10), Duration.ofHours(1));
    runOnFx(() -> service.setIntervals(intervals));
    assertThat(onFx(service::intervals)).isEqualTo(intervals);
    awaitRequests("page 1", "page 2", "page 1", "page 2");
  }

  @Test
  void closing_a_session_stops_its_rounds_and_ends_its_connection() throws InterruptedException {
    source.hold();
    runOnFx(service::start);
    awaitRequests("page 1");
    runOnFx(session::close);
    assertThat(closed).hasValue(1);
    executor.shutdown();
    assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(onFx(service::isRunning)).isFalse();
  }

  private void readOnce() {
    runOnFx(service::start);
    awaitComplete();
    await(service.readingProperty(), reading -> !reading);
  }

  private Fleet awaitComplete() {
    return await(service.fleetProperty(), known -> known.coverage() instanceof Coverage.Complete);
  }

  private void awaitRequests(String... requests) {
    try {
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> source.requests().equals(List.of(requests)));
    } catch (TimeoutException never) {
      throw new AssertionError("Asked were " + source.requests(), never);
    }
  }
}
