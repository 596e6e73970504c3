package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.TestSessions;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class FleetServiceTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Coverage AT_NOON = new Coverage.Complete(NOON);
  private static final Tunnel ONE = Tunnels.numbered(1);
  private static final Tunnel TWO = Tunnels.numbered(2);
  private static final Tunnel THREE = Tunnels.numbered(3);

  private final TestClock clock = TestClock.at(NOON.toString());
  private final FakeSource source = FakeSource.ofPages(List.of(List.of(THREE, TWO), List.of(ONE)));
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final FleetService service =
      TestSessions.of(source, Duration.ofHours(1), clock, () -> {}).startService(executor);

  @AfterEach
  void stop() {
    runOnFx(service::cancel);
    executor.shutdownNow();
  }

  @Test
  void before_the_first_answer_nothing_is_known() {
    source.hold();
    runOnFx(service::start);
    await(service.readingProperty(), reading -> reading);
    assertThat(onFx(service.fleetProperty()::get)).isEqualTo(Fleet.UNKNOWN);
    assertThat(onFx(service.failureProperty()::get)).isEmpty();
    assertThat(onFx(service.reportProperty()::get)).isEmpty();
  }

  @Test
  void the_first_page_is_known_before_the_second_is_answered() {
    source.hold("page 2");
    runOnFx(service::start);
    Fleet soFar = await(service.fleetProperty(), known -> !known.tunnels().isEmpty());
    assertThat(soFar).isEqualTo(read(List.of(THREE, TWO), new Coverage.Partial()));
    assertThat(onFx(service.readingProperty()::get)).isTrue();
    assertThat(soFar.isComplete()).isFalse();

    source.release();
    assertThat(awaitComplete()).isEqualTo(read(List.of(THREE, TWO, ONE), AT_NOON));
    await(service.readingProperty(), reading -> !reading);
  }

  @Test
  void a_round_that_comes_due_as_the_service_is_closed_is_not_begun() {
    readOnce();
    runOnFx(service::close);
    executor.shutdownNow(); // as the connection does next
    runOnFx(() -> service.getExecutor().execute(() -> {})); // would be refused
  }

  @Test
  void a_failed_reading_keeps_what_is_known_and_says_why() {
    readOnce();
    clock.advance(Duration.ofMinutes(5));
    source.fail(Failures.unreachable());
    runOnFx(service::refreshNow);
    await(service.failureProperty(), Optional::isPresent);
    assertThat(onFx(service.failureProperty()::get).orElseThrow())
        .hasMessage("Cannot connect to api.ngrok.com.");
    assertThat(onFx(service.fleetProperty()::get))
        .isEqualTo(read(List.of(THREE, TWO, ONE), AT_NOON));
  }

  @Test
  void the_next_reading_that_succeeds_takes_the_failure_back() {
    source.fail(Failures.rejected());
    runOnFx(service::start);
    await(service.failureProperty(), Optional::isPresent);
    source.recover();
    runOnFx(service::refreshNow);
    await(service.failureProperty(), Optional::isEmpty);
    assertThat(awaitComplete().tunnels()).hasSize(3);
  }

  @Test
  void a_failure_half_way_keeps_the_pages_before_it() {
    source.fail("page 2", Failures.malformed());
    runOnFx(service::start);
    await(service.failureProperty(), Optional::isPresent);
    assertThat(onFx(service.fleetProperty()::get))
        .isEqualTo(read(List.of(THREE, TWO), new Coverage.Partial()));
  }

  @Test
  void a_tunnel_is_gone_after_a_complete_reading_without_it_and_no_sooner() {
    readOnce();
    source.list(List.of(THREE)).fail("page 1", Failures.unreachable());
    runOnFx(service::refreshNow);
    await(service.failureProperty(), Optional::isPresent);
    assertThat(onFx(service.fleetProperty()::get).tunnels()).containsExactly(THREE, TWO, ONE);

    source.recover();
    runOnFx(service::refreshNow);
    Fleet without = await(service.fleetProperty(), known -> known.tunnels().size() == 1);
    assertThat(without).isEqualTo(read(List.of(THREE), AT_NOON));
  }

  @Test
  void after_the_clock_was_put_back_what_is_due_is_asked_for_without_waiting_for_the_timer() {
    readOnce();
    clock.advance(Duration.ofHours(-8));
    runOnFx(service::catchUp);
    await(
        service.reportProperty(),
        report -> report.flatMap(Report::headReadAt).equals(Optional.of(clock.instant())));
  }

  @Test
  void catching_up_ends_no_pause_and_begins_nothing() {
    runOnFx(service::catchUp);
    readOnce();
    runOnFx(service::pause);
    runOnFx(service::catchUp);
    assertThat(onFx(service.readingProperty()::get)).isFalse();
    assertThat(source.requests()).hasSize(2);
  }

  @Test
  void a_refresh_right_after_catching_up_is_a_look_of_its_own() {
    readOnce();
    source.list(List.of(TWO, ONE));
    runOnFx(
        () -> {
          service.catchUp(); // begins a round that finds nothing due
          service.refreshNow();
        });
    await(service.fleetProperty(), known -> known.tunnels().equals(List.of(TWO, ONE)));
  }

  @Test
  void it_can_be_closed_just_when_a_round_has_ended_and_has_yet_to_say_so() {
    List<Runnable> rounds = new ArrayList<>();
    FleetService closed =
        TestSessions.of(source, Duration.ofHours(1), clock, () -> {}).startService(rounds::add);
    runOnFx(() -> closed.begin(false));
    runOnFx(
        () -> {
          ended(Thread.ofPlatform().start(rounds.getFirst()));
          closed.close();
        });
    runOnFx(() -> {}); // after what the round had to say
    assertThat(rounds).hasSize(1);
  }

  private static void ended(Thread round) {
    try {
      round.join();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private void readOnce() {
    runOnFx(service::start);
    awaitComplete();
    await(service.readingProperty(), reading -> !reading);
  }

  private Fleet awaitComplete() {
    return await(service.fleetProperty(), known -> known.coverage() instanceof Coverage.Complete);
  }

  /** All of it at noon. */
  private static Fleet read(List<Tunnel> tunnels, Coverage coverage) {
    return new Fleet(tunnels, coverage, Collections.nCopies(tunnels.size(), NOON));
  }
}
