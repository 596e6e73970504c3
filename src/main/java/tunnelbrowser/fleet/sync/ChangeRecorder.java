package tunnelbrowser.fleet.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tunnelbrowser.tunnel.Tunnel;

/** Records what pages change until the sink is told; for one thread. */
final class ChangeRecorder {
  /**
   * So many gone tunnels are remembered, those that went last, in about 2 MB; one that went before
   * them and comes back counts as new.
   */
  static final int GONE_KEPT = 10_000;

  private final ChangeSink sink;
  private final boolean listening;
  private final SequencedMap<String, Absence> gone = new LinkedHashMap<>();
  private List<TunnelChange> untold = new ArrayList<>();
  private boolean firstReadingComplete;

  /** Of what a tunnel that is gone had, only the times are kept: metadata can be long. */
  private record Absence(Instant seenAt, Instant missedAt) {}

  ChangeRecorder(ChangeSink sink) {
    this.sink = sink;
    this.listening = !sink.equals(ChangeSink.NONE);
  }

  /** Records that a tunnel was seen that was not known. */
  void came(Tunnel tunnel, Instant at) {
    if (!listening) {
      return;
    }
    Absence absence = gone.remove(tunnel.id());
    if (absence != null) {
      untold.add(new TunnelChange.Back(tunnel, absence.seenAt(), absence.missedAt(), at));
    } else if (firstReadingComplete) {
      untold.add(new TunnelChange.Appeared(tunnel, at));
    } else {
      untold.add(new TunnelChange.Found(tunnel, at));
    }
  }

  void changed(Tunnel before, Tunnel after, Instant seenAt, Instant at) {
    if (listening) {
      untold.add(new TunnelChange.Changed(before, after, seenAt, at));
    }
  }

  void went(LedgerEntry known, Instant at) {
    if (!listening) {
      return;
    }
    Tunnel last = known.tunnel();
    untold.add(new TunnelChange.Gone(last, known.confirmedAt(), at));
    gone.put(last.id(), new Absence(known.confirmedAt(), at));
    if (gone.size() > GONE_KEPT) {
      gone.pollFirstEntry();
    }
  }

  /** Records the end of a complete reading, of which only the first one is told. */
  void completed(Instant asOf, Instant at) {
    if (listening && !firstReadingComplete) {
      firstReadingComplete = true;
      untold.add(new TunnelChange.FirstReadingComplete(asOf, at));
    }
  }

  /** Tells the sink what was recorded since it was last told, if anything was. */
  void tell() {
    if (!untold.isEmpty()) {
      List<TunnelChange> changes = List.copyOf(untold);
      untold = new ArrayList<>(); // not cleared: a first reading would leave it large
      sink.accept(changes);
    }
  }
}
