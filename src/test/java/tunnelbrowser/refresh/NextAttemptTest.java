package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/** When the next reading is planned. The service's own timer never matters here. */
@Tag("ui")
class NextAttemptTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  /** So far over that the next attempt needs no waiting. */
  private final ApiFailure limitOfThePast =
      new ApiFailure.RateLimited(NOON.minusSeconds(1), ApiError.NONE);

  private final TestClock clock = TestClock.at(NOON.toString());
  private final FakeSource lists = FakeSource.of(Tunnels.fleet(3));
  private final Queue<Optional<ApiFailure>> script = new ConcurrentLinkedQueue<>();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final FleetService service =
      new FleetService(new Scripted(lists, script), Duration.ofHours(1), clock, executor);

  @AfterEach
  void stop() {
    runOnFx(service::cancel);
    executor.shutdownNow();
  }

  @Test
  void after_a_success_it_is_an_interval_after_the_readings_beginning() {
    lists.hold();
    runOnFx(service::start);
    awaitFirstRequest();
    clock.advance(Duration.ofMinutes(10));
    lists.release();
    assertThat(awaitPlan()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    assertThat(onFx(service.fleetProperty()::get).coverage())
        .isEqualTo(new Coverage.Complete(NOON));
    assertThat(service.interval()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void after_a_reading_longer_than_the_interval_it_is_now() {
    lists.hold();
    runOnFx(service::start);
    awaitFirstRequest();
    clock.advance(Duration.ofHours(2));
    lists.release();
    assertThat(awaitPlan()).isEqualTo(NOON.plus(Duration.ofHours(2)));
  }

  @Test
  void after_a_failure_it_is_two_seconds_later() {
    script.add(Optional.of(Failures.unreachable()));
    runOnFx(service::start);
    assertThat(awaitPlan()).isEqualTo(NOON.plusSeconds(2));
  }

  @Test
  void after_a_second_failure_in_a_row_it_is_twice_as_late() {
    script.add(Optional.of(limitOfThePast));
    script.add(Optional.of(Failures.unreachable()));
    runOnFx(service::start);
    await(service.failureProperty(), NextAttemptTest::isUnreachable);
    assertThat(awaitPlan()).isEqualTo(NOON.plusSeconds(4));
  }

  @Test
  void a_failure_after_a_success_is_the_first_in_a_row_again() {
    script.add(Optional.of(limitOfThePast));
    script.add(Optional.empty());
    script.add(Optional.of(Failures.unreachable()));
    runOnFx(
        () -> {
          service.setPeriod(javafx.util.Duration.ONE);
          service.start();
        });
    await(service.failureProperty(), NextAttemptTest::isUnreachable);
    assertThat(awaitPlan()).isEqualTo(NOON.plusSeconds(2));
  }

  @Test
  void a_rate_limit_is_waited_out() {
    script.add(Optional.of(new ApiFailure.RateLimited(NOON.plusSeconds(7000), ApiError.NONE)));
    runOnFx(service::start);
    assertThat(awaitPlan()).isEqualTo(NOON.plusSeconds(7000));
  }

  private Instant awaitPlan() {
    return await(service.nextAttemptProperty(), Optional::isPresent).orElseThrow();
  }

  private static boolean isUnreachable(Optional<ApiFailure> failure) {
    return failure.isPresent() && failure.get() instanceof ApiFailure.Unreachable;
  }

  /** Fails as the script says; at its end, and where it says nothing, lists the tunnels. */
  private record Scripted(TunnelSource lists, Queue<Optional<ApiFailure>> script)
      implements TunnelSource {
    @Override
    public Page firstPage() throws ApiFailure, InterruptedException {
      Optional<ApiFailure> failure = Optional.ofNullable(script.poll()).orElse(Optional.empty());
      if (failure.isPresent()) {
        throw failure.get();
      }
      return lists.firstPage();
    }

    @Override
    public Page page(Page.Cursor cursor) throws ApiFailure, InterruptedException {
      return lists.page(cursor);
    }

    @Override
    public TunnelDetail get(String id) throws ApiFailure, InterruptedException {
      return lists.get(id);
    }

    @Override
    public Resource follow(Ref ref) throws ApiFailure, InterruptedException {
      return lists.follow(ref);
    }
  }

  /** Then both the service and the reading have taken the time of their beginning. */
  private void awaitFirstRequest() {
    await(service.readingProperty(), reading -> reading);
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !lists.requests().isEmpty());
    } catch (TimeoutException never) {
      throw new AssertionError("No reading began.", never);
    }
  }
}
