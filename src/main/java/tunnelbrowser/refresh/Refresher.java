package tunnelbrowser.refresh;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import tunnelbrowser.fleet.sync.ListTraversal;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * Keeps a fleet fresh, one request at a time: polls the head of the list often, reads the rest of
 * it in turns, and stays within a {@link Budget}. It never sleeps and starts no thread; whoever
 * drives it calls {@link #step()} until that says that nothing is due.
 *
 * <p>An interrupted step changes nothing that is known; the next one asks for the same page again.
 * Safe for use by several threads, whose steps come one after another.
 */
public final class Refresher {
  /** The cursor's tunnel is no longer there. */
  private static final String NO_SUCH_CURSOR = "ERR_NGROK_223";

  private final TunnelSource source;
  private final Budget budget;
  private final Clock clock;
  private final CrawlState crawl;
  private final ReentrantLock oneAtATime;
  private final AtomicReference<RequestedReading> requested =
      new AtomicReference<>(RequestedReading.NOTHING);
  private volatile PollingIntervals intervals;

  /** What {@link #requestPoll()} must know of without waiting for a request to end. */
  private volatile boolean scanning;

  /**
   * One that goes on from what is known of the account.
   *
   * @param source asked for pages only; every request is counted here, not by the source
   */
  public Refresher(
      TunnelSource source, AccountState account, PollingIntervals intervals, Clock clock) {
    this.source = source;
    this.budget = account.budget();
    this.intervals = intervals;
    this.clock = clock;
    this.crawl = account.crawl;
    this.oneAtATime = account.oneAtATime;
  }

  /**
   * Takes up what an earlier connection has left: failures of that time say nothing any more, and a
   * poll is due. To be called once, before the first step.
   *
   * @return whether any page was read before
   */
  public boolean resume() throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      scanning = crawl.isScanning();
      return crawl.resume(clock.instant());
    } finally {
      oneAtATime.unlock();
    }
  }

  public PollingIntervals intervals() {
    return intervals;
  }

  /** Reads at another pace from the next step on. */
  public void setIntervals(PollingIntervals other) {
    intervals = other;
  }

  /** Makes a poll due, and a reading of the whole list if none is under way. */
  public void requestPoll() {
    requested.accumulateAndGet(
        scanning ? RequestedReading.POLL : RequestedReading.POLL_AND_FULL_SCAN,
        RequestedReading::greater);
  }

  /** Makes a new reading of the whole list due, as fast as the budget allows. */
  public void requestFullScan() {
    requested.set(RequestedReading.EVERYTHING);
  }

  /** Whether something was wished for after the last step took up what there was. */
  public boolean isRequestPending() {
    return requested.get() != RequestedReading.NOTHING;
  }

  /**
   * Asks for one page, if one is due, and takes it in. A failure is reported, not thrown.
   *
   * @return whether one was asked for; if not, nothing is due before {@link Report.Next#request()}
   */
  public boolean step() throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      takeUpRequest();
      crawl.abandonWhatIsOutdated(clock.instant());
      return switch (plan()) {
        case Plan.Head head -> {
          read(crawl.headWalk(clock.instant()), Budget.Purpose.HEAD);
          yield true;
        }
        case Plan.FullScan fullScan -> {
          read(crawl.fullScanWalk(clock.instant()), Budget.Purpose.FULL_SCAN);
          yield true;
        }
        case Plan.Wait wait -> false;
      };
    } finally {
      scanning = crawl.isScanning();
      oneAtATime.unlock();
    }
  }

  /** What is planned now. */
  public Report.Next next() throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      Planner planner = new Planner(intervals);
      PlannerInput plannerInput = crawl.plannerInput(clock.instant());
      return new Report.Next(
          planner.next(plannerInput, budget) instanceof Plan.Wait(Instant until)
              ? until
              : plannerInput.now(),
          planner.nextHead(plannerInput, budget),
          planner.roomAt(plannerInput, budget),
          crawl.fullScanPages());
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Where things stand. A snapshot of a large fleet is not free. */
  public Report report() throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      return crawl.report(next());
    } finally {
      oneAtATime.unlock();
    }
  }

  private Plan plan() {
    return new Planner(intervals).next(crawl.plannerInput(clock.instant()), budget);
  }

  private void takeUpRequest() {
    switch (requested.getAndSet(RequestedReading.NOTHING)) {
      case NOTHING -> {}
      case POLL -> crawl.wantLook();
      case POLL_AND_FULL_SCAN -> crawl.wantFullScan();
      case EVERYTHING -> crawl.wantEverything();
    }
  }

  private void read(ListTraversal walk, Budget.Purpose purpose) throws InterruptedException {
    Instant askedAt = clock.instant();
    try {
      Page page;
      try (Budget.Request _ = budget.begin(purpose)) {
        Optional<Page.Cursor> cursor = walk.next();
        page = cursor.isPresent() ? source.page(cursor.get()) : source.firstPage();
      }
      crawl.take(walk, page, askedAt);
      crawl.noteRead(walk, askedAt, clock.instant(), intervals);
    } catch (ApiFailure.RateLimited refused) {
      budget.refused(refused.until());
      crawl.failed(walk, refused);
    } catch (ApiFailure.Rejected rejected) {
      if (rejected.error().code().equals(NO_SUCH_CURSOR) && walk.next().isPresent()) {
        walk.goBack();
      } else {
        crawl.failed(walk, rejected);
      }
    } catch (ApiFailure failure) {
      crawl.failed(walk, failure);
    }
    crawl.publishChanges();
  }
}
