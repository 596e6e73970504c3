package tunnelbrowser.refresh;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tunnelbrowser.testing.SimulatedAccount;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * A simulated account whose tunnels also change, leave and come back, between requests, and whose
 * pages name some tunnels twice.
 */
final class UnsteadySource implements TunnelSource {
  private final SimulatedAccount account;
  private final TestClock clock;
  private final Random dice;
  private final boolean overlapping;
  private final Set<String> away = new HashSet<>();
  private final Set<String> everAway = new HashSet<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, Instant> seen = new HashMap<>();
  private List<Tunnel> lastPage = List.of();
  private Instant lastAskedAt = Instant.MIN;
  private boolean interrupted;
  private boolean steady;

  /**
   * @param overlapping whether some pages begin with the last tunnel of the page before, which
   *     disturbs the order of the list; what has left does not come back then, as a ledger cannot
   *     tell that from a tunnel out of its place
   */
  UnsteadySource(SimulatedAccount account, TestClock clock, long seed, boolean overlapping) {
    this.account = account;
    this.overlapping = overlapping;
    this.clock = clock;
    this.dice = new Random(seed);
  }

  /** Lets up to so many tunnels leave or change, and about half of those that left come back. */
  void shake(int count) {
    away.removeIf(id -> !overlapping && dice.nextBoolean());
    List<Tunnel> online = account.online();
    for (int each = 0; each < count && !online.isEmpty(); each++) {
      String id = online.get(dice.nextInt(online.size())).id();
      if (dice.nextBoolean()) {
        away.add(id);
        everAway.add(id);
      } else {
        versions.merge(id, 1, Integer::sum);
      }
    }
  }

  /** The next request is interrupted, or none if that is not so any more. */
  void interruptNext(boolean next) {
    interrupted = next;
  }

  /** From now on pages name each tunnel once. */
  void beSteady() {
    steady = true;
  }

  boolean wasEverAway(String id) {
    return everAway.contains(id);
  }

  boolean isAway(String id) {
    return away.contains(id);
  }

  /** Whether the tunnel can be missing from a page that is answered now. */
  boolean isAbsent(String id) {
    return away.contains(id) || account.death(id).isPresent();
  }

  /** The tunnel as it is now. */
  Tunnel now(Tunnel tunnel) {
    int version = versions.getOrDefault(tunnel.id(), 0);
    return Tunnels.numbered(
        number(tunnel.id()), "https", version == 0 ? "eu" : "region " + version);
  }

  /** When a page that was answered before the last one showed that tunnel. */
  Optional<Instant> seenAt(String id) {
    return Optional.ofNullable(seen.get(id));
  }

  /** Makes the last page one that was answered before. */
  void settle() {
    lastPage.forEach(tunnel -> seen.put(tunnel.id(), lastAskedAt));
    lastPage = List.of();
  }

  @Override
  public Page firstPage() throws ApiFailure, InterruptedException {
    Instant askedAt = clock.instant();
    return answer(askedAt, account.firstPage(), List.of());
  }

  @Override
  public Page page(Page.Cursor cursor) throws ApiFailure, InterruptedException {
    Instant askedAt = clock.instant();
    Tunnel above = Tunnels.numbered(Integer.parseInt(cursor.uri()));
    Page page = account.page(cursor);
    if (isAway(above.id())) {
      throw SimulatedAccount.noSuchCursor();
    }
    boolean again = overlapping && !steady && dice.nextInt(10) == 0 && !isAbsent(above.id());
    return answer(askedAt, page, again ? List.of(above) : List.of());
  }

  private Page answer(Instant askedAt, Page page, List<Tunnel> again) throws InterruptedException {
    if (interrupted) {
      throw new InterruptedException();
    }
    List<Tunnel> present = page.tunnels().stream().filter(one -> !isAway(one.id())).toList();
    List<Tunnel> tunnels = Stream.concat(again.stream(), present.stream()).map(this::now).toList();
    lastPage = tunnels;
    lastAskedAt = askedAt;
    return new Page(withOneTwice(tunnels), page.next().map(below -> below(present, below)));
  }

  private List<Tunnel> withOneTwice(List<Tunnel> tunnels) {
    if (steady || tunnels.isEmpty() || dice.nextInt(10) > 0) {
      return tunnels;
    }
    List<Tunnel> more = new ArrayList<>(tunnels);
    int once = dice.nextInt(more.size());
    more.add(once + 1 + dice.nextInt(more.size() - once), more.get(once));
    return more;
  }

  /** The API asks on below the last tunnel that it named. */
  private static Page.Cursor below(List<Tunnel> present, Page.Cursor ifNone) {
    return present.isEmpty()
        ? ifNone
        : new Page.Cursor(String.valueOf(number(present.getLast().id())));
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring("tn_".length()));
  }

  @Override
  public TunnelDetail get(String id) {
    throw new UnsupportedOperationException("Only pages are simulated.");
  }

  @Override
  public Resource follow(Ref ref) {
    throw new UnsupportedOperationException("Only pages are simulated.");
  }
}
