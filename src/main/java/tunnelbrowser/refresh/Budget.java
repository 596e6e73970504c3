package tunnelbrowser.refresh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import tunnelbrowser.tunnel.NgrokApi;

/**
 * Counts our own requests in a rolling window and says when the next one in the background fits
 * into our share.
 *
 * <p>ngrok allows an account {@link NgrokApi#REQUESTS_PER_WINDOW} requests in any {@link
 * NgrokApi#WINDOW}, shared with every other tool that uses the account; so by default we take half
 * of them. A refusal for too many requests halves the share in force, and each full window without
 * another one gives a part of it back. Safe for use by several threads.
 */
public final class Budget {
  /** Given back slowly: whoever else uses up the account will probably go on doing so. */
  private static final int PARTS_GIVEN_BACK = 4;

  /** No refusal holds for longer; a later end means that the clock was put back meanwhile. */
  private static final Duration LONGEST_REFUSAL = Duration.ofMinutes(10);

  private int base;
  private final Clock clock;
  private final Deque<Request> spent = new ArrayDeque<>();
  private int share;
  private Instant refusedUntil = Instant.EPOCH;

  /** Since when nothing has been refused, or since when the share was last raised. */
  private Instant calmSince = Instant.EPOCH;

  /** What a request is for. */
  public enum Purpose {
    /** The head of the list, where new tunnels come in. */
    HEAD,
    /** The rest of the list. */
    FULL_SCAN,
    /** What a person waits for; it goes at once, whatever the share. */
    PERSON
  }

  /** Whether a request fits beside those of the last window. */
  @FunctionalInterface
  interface Fit {
    /**
     * Says so.
     *
     * @param heads requests for the head of the list
     * @param others all others
     */
    boolean in(int heads, int others);
  }

  /**
   * A request under way. It counts until a window after its end: the API has counted it at some
   * time between its beginning and its end, and nobody here knows when.
   */
  public final class Request implements AutoCloseable {
    private final Purpose purpose;
    private Instant countedAt;

    private Request(Purpose purpose, Instant begunAt) {
      this.purpose = purpose;
      this.countedAt = begunAt;
    }

    /** Notes that it has been answered, or that it failed. */
    @Override
    public void close() {
      ended(this);
    }
  }

  /**
   * @param share requests in any {@link NgrokApi#WINDOW} that reading in the background may use, at
   *     least 1
   */
  public Budget(int share, Clock clock) {
    this.clock = clock;
    setFullShare(share);
  }

  /** Gives the background another share, at least 1; after a refusal not more than it has then. */
  public synchronized void setFullShare(int wanted) {
    if (wanted < 1) {
      throw new IllegalArgumentException(
          "A share of " + wanted + " requests leaves nothing to ask.");
    }
    boolean reduced = share() < base;
    base = wanted;
    share = reduced ? Math.min(share, wanted) : wanted;
  }

  /** Counts a request that is about to be sent. */
  public synchronized Request begin(Purpose purpose) {
    Request request = new Request(purpose, forgetOld());
    spent.addLast(request);
    return request;
  }

  /**
   * Notes that the API has had too many requests of this account: the background waits, and has
   * half of its share from then on.
   */
  public synchronized void refused(Instant until) {
    Instant now = clock.instant();
    if (!refusedUntil().isAfter(now)) {
      share = Math.max(1, share() / 2); // of several refusals at a time only one halves it
    }
    refusedUntil = Instants.later(until, refusedUntil());
    calmSince = Instants.later(refusedUntil, now);
  }

  /** When the last refusal is over, which may be long ago. */
  public synchronized Instant refusedUntil() {
    return Instants.within(refusedUntil, LONGEST_REFUSAL, clock.instant());
  }

  /** How many requests were under way within the last {@link NgrokApi#WINDOW}. */
  public synchronized int used() {
    forgetOld();
    return spent.size();
  }

  /** How many the background may use now in any {@link NgrokApi#WINDOW}. */
  public synchronized int share() {
    Instant now = clock.instant();
    calmSince = Instants.within(calmSince, LONGEST_REFUSAL, now);
    while (share < base && !calmSince.plus(NgrokApi.WINDOW).isAfter(now)) {
      share = Math.min(base, share + Math.max(1, base / PARTS_GIVEN_BACK));
      calmSince = calmSince.plus(NgrokApi.WINDOW);
    }
    return share;
  }

  /** How many the background may use while nothing is refused. */
  public synchronized int fullShare() {
    return base;
  }

  /** How long a request in the background has to wait; zero if it may be sent now. */
  public synchronized Duration waitingTime() {
    int allowed = share();
    Instant room = roomFor((heads, others) -> heads + others < allowed);
    Duration wait = Duration.between(clock.instant(), Instants.later(room, refusedUntil()));
    return wait.isPositive() ? wait : Duration.ZERO;
  }

  /**
   * When such a request fits, if nothing else is sent until then.
   *
   * @return long ago, if it fits already: a present that is read here would be later than the one
   *     that whoever asks has read before
   */
  synchronized Instant roomFor(Fit fit) {
    var _ = forgetOld();
    Instant at = Instant.EPOCH;
    int heads = (int) spent.stream().filter(one -> one.purpose == Purpose.HEAD).count();
    int others = spent.size() - heads;
    for (Request oldest : spent) {
      if (fit.in(heads, others)) {
        return at;
      }
      at = oldest.countedAt.plus(NgrokApi.WINDOW);
      boolean head = oldest.purpose == Purpose.HEAD;
      heads -= head ? 1 : 0;
      others -= head ? 0 : 1;
    }
    return at;
  }

  private synchronized void ended(Request request) {
    if (spent.remove(request)) {
      request.countedAt = clock.instant();
      spent.addLast(request);
    }
  }

  /** Forgets what counts no longer, and returns the present that it went by. */
  private Instant forgetOld() {
    Instant now = clock.instant();
    Instant oldest = now.minus(NgrokApi.WINDOW);
    while (!spent.isEmpty() && !spent.getFirst().countedAt.isAfter(oldest)) {
      spent.removeFirst();
    }
    if (!spent.isEmpty() && spent.getLast().countedAt.isAfter(now)) {
      spent.forEach(one -> one.countedAt = now); // the clock was put back
    }
    return now;
  }
}
