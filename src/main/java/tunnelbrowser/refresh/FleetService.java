package tunnelbrowser.refresh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * Reads the list again and again and keeps what is known, come what may: a failed reading changes
 * {@link #failureProperty()} and {@link #nextAttemptProperty()}, never takes a tunnel away.
 *
 * <p>All methods and properties belong to the JavaFX thread.
 */
public final class FleetService extends ScheduledService<Fleet> {
  private final TunnelSource source;
  private final Clock clock;
  private final RetryPolicy retryPolicy;

  private final ReadOnlyObjectWrapper<Fleet> fleet = new ReadOnlyObjectWrapper<>(Fleet.UNKNOWN);
  private final ReadOnlyObjectWrapper<Optional<ApiFailure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Instant>> nextAttempt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
  private Instant begunAt = Instant.MIN;

  /** Our own count, because {@link ScheduledService} never forgets a failure by itself. */
  private int failuresInARow;

  /**
   * @param interval from the beginning of one reading to the beginning of the next
   */
  public FleetService(TunnelSource source, Duration interval, Clock clock, Executor executor) {
    this.source = source;
    this.clock = clock;
    this.retryPolicy = new RetryPolicy(Duration.ofSeconds(2), interval, clock);
    setExecutor(executor);
    setPeriod(inFx(interval));
    setBackoffStrategy(service -> untilNextAttempt());
    valueProperty()
        .addListener(
            (value, before, now) -> {
              if (now != null) {
                fleet.set(now);
              }
            });
  }

  /** What is known. */
  public ReadOnlyObjectProperty<Fleet> fleetProperty() {
    return fleet.getReadOnlyProperty();
  }

  /** Why the last reading failed; empty again as soon as one succeeds. */
  public ReadOnlyObjectProperty<Optional<ApiFailure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** When the next reading begins; empty while one is under way or none is planned. */
  public ReadOnlyObjectProperty<Optional<Instant>> nextAttemptProperty() {
    return nextAttempt.getReadOnlyProperty();
  }

  /** Whether a reading is under way. */
  public ReadOnlyBooleanProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Whether the user stopped the readings. */
  public ReadOnlyBooleanProperty pausedProperty() {
    return paused.getReadOnlyProperty();
  }

  /** From the beginning of one reading to the beginning of the next. */
  public Duration interval() {
    return Duration.ofMillis((long) getPeriod().toMillis());
  }

  /** Begins a reading at once; one that is under way is left to finish. */
  public void refreshNow() {
    if (!reading.get()) {
      paused.set(false);
      // A bare restart would leave the timer of the reading that is planned for later running.
      cancel();
      restart();
      // The task says so only once it runs, and a second wish in between is no second reading.
      reading.set(true);
    }
  }

  /** Stops reading, the one under way included, until {@link #refreshNow()}. */
  public void pause() {
    paused.set(true);
    cancel();
  }

  @Override
  protected Task<Fleet> createTask() {
    return new ReadingTask(source, fleet.get(), clock);
  }

  @Override
  protected void running() {
    begunAt = clock.instant();
    reading.set(true);
    nextAttempt.set(Optional.empty());
    super.running();
  }

  @Override
  protected void succeeded() {
    reading.set(false);
    failuresInARow = 0;
    failure.set(Optional.empty());
    nextAttempt.set(Optional.of(latest(begunAt.plus(interval()), clock.instant())));
    super.succeeded();
  }

  @Override
  protected void failed() {
    reading.set(false);
    failuresInARow++;
    Throwable reason = getException();
    nextAttempt.set(Optional.of(retryPolicy.nextAttempt(reason, failuresInARow)));
    super.failed();
    if (reason instanceof ApiFailure told) {
      failure.set(Optional.of(told));
    } else {
      // A mistake of ours must be heard of, but the next reading is planned all the same.
      throw new IllegalStateException("A reading failed for a reason of ours.", reason);
    }
  }

  @Override
  protected void cancelled() {
    reading.set(false);
    nextAttempt.set(Optional.empty());
    super.cancelled();
  }

  /** {@link ScheduledService} counts from the beginning of the reading that failed. */
  private javafx.util.Duration untilNextAttempt() {
    Instant next = nextAttempt.get().orElseGet(clock::instant);
    return inFx(Duration.between(begunAt, next));
  }

  private static javafx.util.Duration inFx(Duration duration) {
    return javafx.util.Duration.millis((double) duration.toMillis());
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
