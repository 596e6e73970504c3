package tunnelbrowser.testing;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * An account whose tunnels come and go, on simulated time: each request takes its time, and the
 * fleet moves before, during and after it. The truth can be asked for at no cost.
 *
 * <p>It answers as ngrok does: 100 tunnels a page, newest first; 223 to a cursor whose tunnel is
 * gone; 429 to the 121st request in 60 seconds. Equal seeds make equal histories. For one thread.
 */
public final class SimulatedAccount implements TunnelSource {
  private static final int PAGE_SIZE = 100;

  private final Random dice;
  private final TestClock clock;
  private final double churnPerSecond;
  private final int size;
  private final SimulatedLimit limit;
  private final TreeMap<Integer, Tunnel> online = new TreeMap<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<String, Instant> births = new HashMap<>();
  private final Map<String, Instant> deaths = new HashMap<>();
  private final List<String> arrivals = new ArrayList<>();
  private final List<String> departures = new ArrayList<>();
  private double failureRate;
  private int born;
  private Instant nextEvent;

  /**
   * @param size how many tunnels are online at first, and about how many later
   * @param churnPerMinute the part of them that goes in each minute; as many come
   */
  public SimulatedAccount(int size, double churnPerMinute, long seed, TestClock clock) {
    this.dice = new Random(seed);
    this.clock = clock;
    this.size = size;
    this.churnPerSecond = churnPerMinute / 60;
    this.limit = new SimulatedLimit(clock, dice);
    for (int count = 0; count < size; count++) {
      begin(clock.instant());
    }
    this.nextEvent = clock.instant();
    planNext();
  }

  /** From now on that part of the requests fails, one way or another. */
  public SimulatedAccount failing(double part) {
    failureRate = part;
    return this;
  }

  /** What admits requests, and counts them. */
  public SimulatedLimit limit() {
    return limit;
  }

  /** Ends so many tunnels and begins as many others, all at once. */
  public void replace(int count) {
    catchUp();
    for (int each = 0; each < count; each++) {
      endAny(clock.instant());
    }
    for (int each = 0; each < count; each++) {
      begin(clock.instant());
    }
  }

  /** The tunnels online now, oldest first. */
  public List<Tunnel> online() {
    catchUp();
    return List.copyOf(online.values());
  }

  /** The ids of the tunnels that began since this was last asked. */
  public List<String> takeArrivals() {
    catchUp();
    return taken(arrivals);
  }

  /** The ids of the tunnels that ended since this was last asked. */
  public List<String> takeDepartures() {
    catchUp();
    return taken(departures);
  }

  private static List<String> taken(List<String> ids) {
    List<String> taken = List.copyOf(ids);
    ids.clear();
    return taken;
  }

  /** When a tunnel that was ever online began. */
  public Instant birth(String id) {
    return Optional.ofNullable(births.get(id)).orElseThrow();
  }

  /** When it ended; empty if it is online. */
  public Optional<Instant> death(String id) {
    catchUp();
    return Optional.ofNullable(deaths.get(id));
  }

  @Override
  public Page firstPage() throws ApiFailure {
    return page(Integer.MAX_VALUE);
  }

  @Override
  public Page page(Page.Cursor cursor) throws ApiFailure {
    return page(Integer.parseInt(cursor.uri()));
  }

  private Page page(int before) throws ApiFailure {
    pass();
    limit.admit();
    if (dice.nextDouble() < failureRate) {
      throw dice.nextBoolean()
          ? new ApiFailure.Unreachable(
              ApiFailure.Unreachable.Reason.TIMEOUT, "api.ngrok.com", new IOException("lost"))
          : Failures.rejected();
    }
    if (before != Integer.MAX_VALUE && !online.containsKey(before)) {
      pass();
      throw noSuchCursor();
    }
    List<Tunnel> tunnels = new ArrayList<>(PAGE_SIZE);
    int last = before;
    for (var entry : online.headMap(before, false).descendingMap().entrySet()) {
      if (tunnels.size() == PAGE_SIZE) {
        break;
      }
      tunnels.add(entry.getValue());
      last = entry.getKey();
    }
    boolean more = !tunnels.isEmpty() && online.firstKey() < last;
    pass();
    return new Page(
        tunnels, more ? Optional.of(new Page.Cursor(String.valueOf(last))) : Optional.empty());
  }

  /** The answer to a cursor whose tunnel is gone. */
  public static ApiFailure.Rejected noSuchCursor() {
    return new ApiFailure.Rejected(
        new ApiError(400, "ERR_NGROK_223", "No such tunnel.", "op_simulated"));
  }

  @Override
  public TunnelDetail get(String id) {
    throw new UnsupportedOperationException("Only pages are simulated.");
  }

  @Override
  public Resource follow(Ref ref) {
    throw new UnsupportedOperationException("Only pages are simulated.");
  }

  /** Half of a request's time. */
  private void pass() {
    clock.advance(Duration.ofMillis(30 + dice.nextInt(120)));
    catchUp();
  }

  private void catchUp() {
    while (!nextEvent.isAfter(clock.instant())) {
      if (dice.nextInt(size + online.size()) < size) {
        begin(nextEvent);
      } else {
        endAny(nextEvent);
      }
      planNext();
    }
  }

  private void planNext() {
    double perSecond = churnPerSecond * (size + online.size());
    nextEvent =
        perSecond == 0
            ? Instant.MAX
            : nextEvent.plusNanos((long) (-Math.log(1 - dice.nextDouble()) / perSecond * 1e9));
  }

  private void begin(Instant at) {
    Tunnel tunnel = Tunnels.numbered(born);
    births.put(tunnel.id(), at);
    arrivals.add(tunnel.id());
    numbers.add(born);
    online.put(born, tunnel);
    born++;
  }

  private void endAny(Instant at) {
    if (numbers.isEmpty()) {
      return;
    }
    int index = dice.nextInt(numbers.size());
    int number = numbers.get(index);
    numbers.set(index, numbers.getLast());
    numbers.removeLast();
    Tunnel gone = Optional.ofNullable(online.remove(number)).orElseThrow();
    deaths.put(gone.id(), at);
    departures.add(gone.id());
  }
}
