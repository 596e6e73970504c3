package tunnelbrowser.ui.update;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Message;

/** Settings on a full disk. */
record UnwritableSettings(Settings settings) implements SettingsStore {
  static final String PROBLEM = "The settings cannot be saved in settings.json: the disk is full.";

  @Override
  public Loaded read() {
    return new Loaded(settings, Optional.empty());
  }

  @Override
  public void update(UnaryOperator<Settings> change) throws NotKept {
    throw new NotKept(Message.verbatim(PROBLEM), new IOException("the disk is full"));
  }
}
