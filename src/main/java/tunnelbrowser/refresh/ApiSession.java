package tunnelbrowser.refresh;

import java.util.Optional;
import java.util.concurrent.Executor;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * An open connection to one account's API, whoever asks: a window, or a command of the command
 * line. Every request is counted in the account's budget.
 */
public final class ApiSession implements AutoCloseable {
  private final TunnelSource uncounted;
  private final TunnelSource source;
  private final AccountState account;
  private final PollingIntervals intervals;
  private final Optional<Message> keyOrigin;
  private final Runnable onClose;
  private Optional<FleetService> service = Optional.empty();

  /**
   * A session that polls as often as it should by default.
   *
   * @param source not to be used past this session, which counts what is asked
   * @param account what is known of the account, and how much may be asked of it
   * @param keyOrigin where its key came from, for people; empty if that goes without saying
   * @param onClose ends what was opened for this session; called once
   */
  public ApiSession(
      TunnelSource source, AccountState account, Optional<Message> keyOrigin, Runnable onClose) {
    this(source, account, PollingIntervals.DEFAULT, keyOrigin, onClose);
  }

  /** A session that polls at these intervals until it is told otherwise. */
  public ApiSession(
      TunnelSource source,
      AccountState account,
      PollingIntervals intervals,
      Optional<Message> keyOrigin,
      Runnable onClose) {
    this.uncounted = source;
    this.source = new RateLimitedSource(source, account.budget(), Thread::sleep);
    this.account = account;
    this.intervals = intervals;
    this.keyOrigin = keyOrigin;
    this.onClose = onClose;
  }

  /**
   * The same session, whose first page is asked for at once: {@link PrefetchedSource}. To be used
   * instead of this one.
   *
   * @param executor waits for the answer
   */
  public ApiSession prefetching(Executor executor) {
    return new ApiSession(
        new PrefetchedSource(uncounted, executor), account, intervals, keyOrigin, onClose);
  }

  /** The account's API. Pages wait for room in the budget, what a person asks for does not. */
  public TunnelSource source() {
    return source;
  }

  /** What has been asked lately. */
  public Budget budget() {
    return account.budget();
  }

  /** Where its key came from, for people; empty if that goes without saying. */
  public Optional<Message> keyOrigin() {
    return keyOrigin;
  }

  /**
   * Makes the service that keeps the account's fleet fresh and ends with this session. To be called
   * at most once, on the JavaFX thread.
   *
   * @param executor runs its rounds
   */
  public FleetService startService(Executor executor) {
    Refresher refresher = new Refresher(uncounted, account, intervals, account.clock);
    FleetService started = new FleetService(refresher, account.clock, executor);
    service = Optional.of(started);
    return started;
  }

  /**
   * Ends the connection, and the service if there is one; then it must be called on the JavaFX
   * thread.
   */
  @Override
  public void close() {
    if (service.isPresent()) { // no method reference: it would load JavaFX for the command line
      service.get().close();
    }
    onClose.run();
  }
}
