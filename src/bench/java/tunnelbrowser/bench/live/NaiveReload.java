package tunnelbrowser.bench.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.refresh.RateLimitedSource;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.RequestShare;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * Reads the whole list from its beginning to its end, again and again, with the same budget and as
 * often as we poll the head. Pages are known as they arrive; what a complete reading has not met is
 * gone. After a failure it begins anew.
 */
final class NaiveReload implements Reader {
  private static final Duration INTERVAL = Duration.ofSeconds(4);

  private final RateLimitedSource source;
  private final TestClock clock;
  private final Map<String, Tunnel> known = new LinkedHashMap<>();
  private final Set<String> met = new HashSet<>();
  private Optional<Page.Cursor> next = Optional.empty();
  private Optional<Instant> begunAt = Optional.empty();
  private Coverage coverage = new Coverage.Unread();

  NaiveReload(TunnelSource source, TestClock clock) {
    this.clock = clock;
    this.source =
        new RateLimitedSource(source, new Budget(RequestShare.DEFAULT, clock), clock::advance);
  }

  @Override
  public Fleet step() {
    try {
      take(next.isPresent() ? source.page(next.get()) : beginning());
    } catch (ApiFailure failure) {
      next = Optional.empty();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    return new Fleet(known.values().stream().toList(), coverage);
  }

  private Page beginning() throws ApiFailure, InterruptedException {
    begunAt.ifPresent(last -> awaitUntil(last.plus(INTERVAL), clock));
    begunAt = Optional.of(clock.instant());
    met.clear();
    return source.firstPage();
  }

  private void awaitUntil(Instant moment, Clock now) {
    Duration wait = Duration.between(now.instant(), moment);
    if (wait.isPositive()) {
      clock.advance(wait);
    }
  }

  private void take(Page page) {
    for (Tunnel tunnel : page.tunnels()) {
      known.put(tunnel.id(), tunnel);
      met.add(tunnel.id());
    }
    next = page.next();
    if (next.isEmpty()) {
      known.keySet().retainAll(met);
      coverage = new Coverage.Complete(begunAt.orElseThrow());
    } else if (coverage instanceof Coverage.Unread) {
      coverage = new Coverage.Partial();
    }
  }
}
