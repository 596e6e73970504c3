package tunnelbrowser.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/** Where settings are kept. Safe for several threads; calls may block on the disk. */
public interface SettingsStore {
  /**
   * Settings as they were found.
   *
   * @param problem why the defaults count instead; empty if nothing is wrong
   */
  record Loaded(Settings settings, Optional<Message> problem) {}

  /** The settings could not be kept. */
  final class NotKept extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public NotKept(Message explanation, Throwable cause) {
      super(explanation, cause);
    }
  }

  /** What is kept, or the defaults. Writes nothing. */
  Loaded read();

  /**
   * Changes what is kept.
   *
   * @param change gets what is kept now, which another window may have changed
   * @throws NotKept if it stays as it was
   */
  void update(UnaryOperator<Settings> change) throws NotKept;

  /** A store that always has the defaults and forgets every change. */
  static SettingsStore forgetful() {
    return new SettingsStore() {
      @Override
      public Loaded read() {
        return new Loaded(Settings.DEFAULT, Optional.empty());
      }

      @Override
      public void update(UnaryOperator<Settings> change) {}
    };
  }
}
