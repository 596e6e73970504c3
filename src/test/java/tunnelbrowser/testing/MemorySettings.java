package tunnelbrowser.testing;

import java.util.Optional;
import java.util.function.UnaryOperator;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Message;

/** Settings in memory, which can be full. */
public final class MemorySettings implements SettingsStore {
  private Settings settings = Settings.DEFAULT;
  private boolean full;
  private int updates;

  /** From now on nothing can be kept. */
  public void fill() {
    full = true;
  }

  /** How often they were changed. */
  public int updates() {
    return updates;
  }

  @Override
  public synchronized Loaded read() {
    return new Loaded(settings, Optional.empty());
  }

  @Override
  public synchronized void update(UnaryOperator<Settings> change) throws NotKept {
    Settings changed = change.apply(settings);
    if (full) {
      throw new NotKept(Message.verbatim("The disk is full."), new IllegalStateException());
    }
    settings = changed;
    updates++;
  }
}
