package tunnelbrowser.startup;

import java.util.function.UnaryOperator;
import tunnelbrowser.log.Log;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsStore;

/** Settings whose problems are written into the log. */
record LoggedSettings(SettingsStore settings, Log log) implements SettingsStore {

  @Override
  public Loaded read() {
    Loaded loaded = settings.read();
    if (!loaded.problem().isEmpty()) {
      log.warn("Settings: " + loaded.problem());
    }
    return loaded;
  }

  @Override
  public void update(UnaryOperator<Settings> change) throws NotKept {
    try {
      settings.update(change);
    } catch (NotKept failure) {
      log.warn("Settings: " + failure.sentence());
      throw failure;
    }
  }
}
