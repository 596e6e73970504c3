package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.fleet.sync.ChangeSink;
import tunnelbrowser.fleet.sync.TunnelChange;
import tunnelbrowser.testing.SimulatedAccount;
import tunnelbrowser.tunnel.Tunnel;

/** Applies what it is told, one change after another, and checks each against the truth. */
final class ReplayedChanges implements ChangeSink {
  private final SimulatedAccount account;
  private final UnsteadySource source;
  private final Map<String, Tunnel> tunnels = new HashMap<>();
  private final Map<String, TunnelChange.Gone> gone = new HashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private Optional<Instant> firstReading = Optional.empty();
  private Instant lastAt = Instant.MIN;

  enum Kind {
    FOUND,
    FIRST_READING,
    APPEARED,
    CHANGED,
    GONE,
    BACK
  }

  ReplayedChanges(SimulatedAccount account, UnsteadySource source) {
    this.account = account;
    this.source = source;
  }

  Map<String, Tunnel> tunnels() {
    return tunnels;
  }

  Optional<Instant> firstReading() {
    return firstReading;
  }

  /** How many changes of each kind there were. */
  Map<Kind, Integer> counts() {
    return counts;
  }

  @Override
  public void accept(List<TunnelChange> changes) {
    assertThat(changes).isNotEmpty();
    for (TunnelChange change : changes) {
      assertThat(change.at()).as("%s", change).isAfterOrEqualTo(lastAt);
      lastAt = change.at();
      counts.merge(apply(change), 1, Integer::sum);
    }
  }

  private Kind apply(TunnelChange change) {
    return switch (change) {
      case TunnelChange.Found(Tunnel tunnel, _) -> {
        assertThat(firstReading).as("%s", change).isEmpty();
        assertThat(gone).doesNotContainKey(tunnel.id());
        come(tunnel, change);
        yield Kind.FOUND;
      }
      case TunnelChange.FirstReadingComplete(Instant asOf, _) -> {
        assertThat(firstReading).as("%s", change).isEmpty();
        firstReading = Optional.of(asOf);
        yield Kind.FIRST_READING;
      }
      case TunnelChange.Appeared(Tunnel tunnel, _) -> {
        assertThat(gone).doesNotContainKey(tunnel.id());
        come(tunnel, change);
        boolean isNew =
            source.wasEverAway(tunnel.id())
                || account.birth(tunnel.id()).isAfter(firstReading.orElseThrow());
        assertThat(isNew).as("%s", change).isTrue();
        yield Kind.APPEARED;
      }
      case TunnelChange.Changed(Tunnel before, Tunnel after, Instant seenAt, _) -> {
        assertThat(tunnels.put(after.id(), after)).as("%s", change).isEqualTo(before);
        assertThat(after).isEqualTo(source.now(after)).isNotEqualTo(before);
        assertThat(source.seenAt(after.id())).as("%s", change).contains(seenAt);
        yield Kind.CHANGED;
      }
      case TunnelChange.Gone missing -> {
        String id = missing.last().id();
        assertThat(tunnels.remove(id)).as("%s", change).isEqualTo(missing.last());
        assertThat(source.isAbsent(id)).as("%s", change).isTrue();
        assertThat(source.seenAt(id)).as("%s", change).contains(missing.seenAt());
        gone.put(id, missing);
        yield Kind.GONE;
      }
      case TunnelChange.Back(Tunnel tunnel, Instant seenAt, Instant missedAt, _) -> {
        TunnelChange.Gone missing = Optional.ofNullable(gone.remove(tunnel.id())).orElseThrow();
        assertThat(seenAt).as("%s", change).isEqualTo(missing.seenAt());
        assertThat(missedAt).as("%s", change).isEqualTo(missing.at());
        come(tunnel, change);
        yield Kind.BACK;
      }
    };
  }

  private void come(Tunnel tunnel, TunnelChange change) {
    assertThat(tunnels.put(tunnel.id(), tunnel)).as("%s", change).isNull();
    assertThat(tunnel).isEqualTo(source.now(tunnel));
  }
}
