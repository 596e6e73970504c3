package tunnelbrowser.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Brings changes into the settings, in the order in which they were made, whichever thread comes
 * first. What cannot be kept is tried again with the next changes. Safe for several threads.
 */
final class SettingsWriter {
  private final SettingsStore store;
  private final List<UnaryOperator<Settings>> unwritten = new ArrayList<>();

  SettingsWriter(SettingsStore store) {
    this.store = store;
  }

  /** Never waits for the disk. */
  void add(UnaryOperator<Settings> change) {
    synchronized (unwritten) {
      unwritten.add(change);
    }
  }

  boolean hasUnwritten() {
    synchronized (unwritten) {
      return !unwritten.isEmpty();
    }
  }

  /** Writes what is not written yet, if there is anything; blocks. */
  synchronized void write() throws SettingsStore.NotKept {
    List<UnaryOperator<Settings>> changes;
    synchronized (unwritten) {
      changes = List.copyOf(unwritten);
    }
    if (!changes.isEmpty()) {
      store.update(kept -> changed(kept, changes));
      synchronized (unwritten) {
        unwritten.subList(0, changes.size()).clear();
      }
    }
  }

  private static Settings changed(Settings kept, List<UnaryOperator<Settings>> changes) {
    Settings changed = kept;
    for (UnaryOperator<Settings> change : changes) {
      changed = change.apply(changed);
    }
    return changed;
  }
}
