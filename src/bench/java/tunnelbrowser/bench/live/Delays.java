package tunnelbrowser.bench.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.testing.SimulatedAccount;
import tunnelbrowser.tunnel.Tunnel;

/** How long each change of an account took until it was known. */
final class Delays {
  private final SimulatedAccount account;
  private final Set<String> comings = new LinkedHashSet<>();
  private final Set<String> goings = new LinkedHashSet<>();
  private final List<Double> untilSeen = new ArrayList<>();
  private final List<Double> untilGone = new ArrayList<>();
  private int outlivedFullScans;
  private Coverage lastCoverage = new Coverage.Unread();

  Delays(SimulatedAccount account) {
    this.account = account;
  }

  /** From now on only what changes from now on counts. */
  void forgetAll() {
    account.takeArrivals();
    account.takeDepartures();
  }

  /** Compares what is known at that time with what has come and gone. */
  void look(Fleet known, Instant now) {
    comings.addAll(account.takeArrivals());
    goings.addAll(account.takeDepartures());
    Set<String> seen = new HashSet<>();
    for (Tunnel tunnel : known.tunnels()) {
      if (comings.contains(tunnel.id()) || goings.contains(tunnel.id())) {
        seen.add(tunnel.id());
      }
    }
    comings.removeIf(
        id -> {
          if (seen.contains(id)) {
            untilSeen.add(seconds(account.birth(id), now));
          }
          return seen.contains(id) || account.death(id).isPresent();
        });
    goings.removeIf(
        id -> {
          if (!seen.contains(id)) {
            untilGone.add(seconds(account.death(id).orElseThrow(), now));
          }
          return !seen.contains(id);
        });
    if (!known.coverage().equals(lastCoverage)) {
      lastCoverage = known.coverage();
      countOutlived();
    }
  }

  private void countOutlived() {
    if (lastCoverage instanceof Coverage.Complete(Instant asOf)) {
      for (String id : goings) {
        if (!account.death(id).orElseThrow().isAfter(asOf)) {
          outlivedFullScans++;
        }
      }
    }
  }

  /** Seconds from the beginning of a tunnel until it was known, at that part of all of them. */
  double untilSeen(double part) {
    return quantile(untilSeen, part);
  }

  /** Seconds from the end of a tunnel until it was no longer shown. */
  double untilGone(double part) {
    return quantile(untilGone, part);
  }

  /** How many were still shown after a complete reading that began after their end. */
  int outlivedFullScans() {
    return outlivedFullScans;
  }

  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }
}
