package tunnelbrowser.refresh;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.tunnel.ApiFailure;

/**
 * Drives a {@link Refresher}, round by round, and tells the window where things stand. No failure,
 * pause or rest takes a tunnel away. All methods and properties belong to the JavaFX thread.
 */
public final class FleetService extends ScheduledService<Report> {
  private volatile Optional<Refresher> refresher;
  private final Clock clock;
  private final RoundTimer timer;
  private boolean requested;
  private final ReadOnlyObjectWrapper<Optional<Report>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fleet> fleet = new ReadOnlyObjectWrapper<>(Fleet.UNKNOWN);
  private final ReadOnlyObjectWrapper<Optional<ApiFailure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper resting = new ReadOnlyBooleanWrapper();

  public FleetService(Refresher refresher, Clock clock, Executor executor) {
    this.refresher = Optional.of(refresher);
    this.clock = clock;
    this.timer = new RoundTimer(clock);
    setExecutor(due -> this.refresher.ifPresent(open -> executor.execute(due))); // none once closed
    setBackoffStrategy(service -> Duration.seconds(30)); // after a mistake of ours alone
    valueProperty().subscribe(now -> Optional.ofNullable(now).ifPresent(this::publish));
  }

  /** Where the readings stand; empty before the first page was asked for. */
  public ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** What is known. */
  public ReadOnlyObjectProperty<Fleet> fleetProperty() {
    return fleet.getReadOnlyProperty();
  }

  /** Why the last page could not be read; empty again as soon as one can. */
  public ReadOnlyObjectProperty<Optional<ApiFailure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether requests are under way. */
  public ReadOnlyBooleanProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Whether the user stopped the readings. */
  public ReadOnlyBooleanProperty pausedProperty() {
    return paused.getReadOnlyProperty();
  }

  /** Whether nobody can see the window, so that nothing is read for it. */
  public ReadOnlyBooleanProperty restingProperty() {
    return resting.getReadOnlyProperty();
  }

  /** Begins to read, once for all; rests at first if nobody can see it. */
  public void begin(boolean unseen) {
    resting.set(unseen);
    startRound();
  }

  public PollingIntervals intervals() {
    return refresher().intervals();
  }

  /** Reads at another pace from now on, beginning with a poll. */
  public void setIntervals(PollingIntervals intervals) {
    refresher().setIntervals(intervals);
    if (getState() != State.READY) {
      refresher().requestPoll();
      startRound();
    }
  }

  /** Polls at once, and begins to read all unless that is under way. Ends a pause. */
  public void refreshNow() {
    paused.set(false);
    if (!requested || getState() != State.SCHEDULED) { // else a poll has just begun
      requested = true;
      refresher().requestPoll();
      startRound();
    }
  }

  /** Begins to read the whole list anew, as fast as the budget allows. Ends a pause. */
  public void readEverything() {
    paused.set(false);
    refresher().requestFullScan();
    startRound();
  }

  /** Asks for what is due, if anything is, as the timer cannot tell when the clock was set. */
  public void catchUp() {
    if (getState() == State.SCHEDULED) {
      startRound();
    }
  }

  /** Stops reading, the request under way included, until {@link #refreshNow()}. */
  public void pause() {
    paused.set(true);
    cancel();
  }

  /** Reads nothing while that is so, and catches up at once afterwards. */
  public void setResting(boolean unseen) {
    boolean seenAgain = resting.get() && !unseen;
    resting.set(unseen);
    if (unseen) {
      cancel();
    } else if (seenAgain) {
      startRound();
    }
  }

  /** Ends the readings for good and forgets all tunnels: JavaFX's timer holds on to this object. */
  void close() {
    refresher = Optional.empty();
    cancel();
    if (!isRunning()) { // a round that ended just now has yet to say so
      reset();
    }
    report.set(Optional.empty());
    fleet.set(Fleet.UNKNOWN);
  }

  private Refresher refresher() {
    return refresher.orElseThrow();
  }

  /** Begins a round at once; one that is under way takes up what is wished for. */
  private void startRound() {
    if (paused.get() || resting.get() || reading.get()) {
      return;
    }
    cancel(); // or else the timer of the round that is planned for later would stay
    restart();
    reading.set(true); // the task says so only once it runs, and a second wish is no second round
  }

  private void publish(Report now) {
    fleet.set(now.fleet());
    failure.set(now.failure());
    report.set(Optional.of(now));
  }

  @Override
  protected Task<Report> createTask() {
    return new RoundTask(this::refresher, clock, report.get().isEmpty());
  }

  @Override
  protected void running() {
    timer.begin();
    requested = false;
    reading.set(true);
    super.running();
  }

  @Override
  protected void succeeded() {
    reading.set(false);
    if (refresher.isPresent()) {
      boolean atOnce = refresher().isRequestPending();
      setPeriod(atOnce ? Duration.ZERO : timer.periodUntil(getValue().next().request()));
      super.succeeded();
    }
  }

  @Override
  protected void failed() {
    reading.set(false);
    Throwable mistake = getException();
    super.failed(); // plans the next round all the same, but it must be heard of
    throw new IllegalStateException("A round failed for a reason of ours.", mistake);
  }

  @Override
  protected void cancelled() {
    reading.set(false);
    super.cancelled();
  }
}
