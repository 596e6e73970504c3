package tunnelbrowser.startup;

import java.util.function.UnaryOperator;
import tunnelbrowser.log.Log;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Messages;

/** Settings whose problems are written into the log. */
record LoggedSettings(SettingsStore settings, Log log) implements SettingsStore {

  @Override
  public Loaded read() {
    Loaded loaded = settings.read();
    loaded.problem().ifPresent(why -> log.warn("Settings: " + Messages.english(why)));
    return loaded;
  }

  @Override
  public void update(UnaryOperator<Settings> change) throws NotKept {
    try {
      settings.update(change);
    } catch (NotKept failure) {
      log.warn("Settings: " + failure.getMessage());
      throw failure;
    }
  }
}
