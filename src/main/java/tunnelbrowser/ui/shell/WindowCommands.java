package tunnelbrowser.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.ui.command.Command;
import tunnelbrowser.ui.common.TunnelsModel;

/** What can be done with the window itself and with the connection that it shows. */
final class WindowCommands {
  /** The parts of the window that commands reach for. */
  interface Window {
    void focusFilter();

    void showConnect();

    void showAccounts();

    void showShortcuts();

    void showLog();

    void showRelease();

    void close();
  }

  private final TunnelsModel model;
  private final Window window;

  WindowCommands(TunnelsModel model, Window window) {
    this.model = model;
    this.window = window;
  }

  List<Command> forConnection() {
    return List.of(
        command("Connect an account…", "Shortcut+N", window::showConnect),
        command("Manage accounts…", "Shortcut+Shift+N", window::showAccounts),
        command("Show demo data", "", () -> model.connect(new ConnectionTarget.Demo())),
        command("Disconnect", "", model::disconnect));
  }

  List<Command> forWindow() {
    return List.of(
        command("Filter", "Shortcut+F", window::focusFilter),
        new Command(
            "Keyboard shortcuts",
            Optional.of(new KeyCodeCombination(KeyCode.F1)),
            new SimpleBooleanProperty(true),
            window::showShortcuts),
        command("Show log", "", window::showLog),
        command("Check for a newer version…", "", window::showRelease),
        command("Quit", "Shortcut+Q", window::close));
  }

  private static Command command(String title, String key, Runnable action) {
    return new Command(
        title,
        key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key)),
        new SimpleBooleanProperty(true),
        action);
  }
}
