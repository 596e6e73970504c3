package tunnelbrowser.settings;

import java.util.function.UnaryOperator;
import tunnelbrowser.tunnel.ExplainedException;

/** Where settings are kept. Safe for several threads; calls may block on the disk. */
public interface SettingsStore {
  /**
   * Settings as they were found.
   *
   * @param problem why the defaults count instead, as a sentence; empty if nothing is wrong
   */
  record Loaded(Settings settings, String problem) {}

  /** The settings could not be kept; the message is a sentence for the user. */
  final class NotKept extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public NotKept(String message, Throwable cause) {
      super(message, cause);
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
        return new Loaded(Settings.DEFAULT, "");
      }

      @Override
      public void update(UnaryOperator<Settings> change) {}
    };
  }
}
