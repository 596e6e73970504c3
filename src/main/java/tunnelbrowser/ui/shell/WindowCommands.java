package tunnelbrowser.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.command.Command;
import tunnelbrowser.ui.common.DetailPane;
import tunnelbrowser.ui.common.TunnelsModel;

/** What can be done with the window itself and with the connection that it shows. */
final class WindowCommands {
  /** The parts of the window that commands reach for. */
  interface Window {
    void focusFilter();

    void showConnect();

    void showAccounts();

    void showShortcuts();

    void showPalette();

    void showLog();

    void showRelease();

    void close();
  }

  private final TunnelsModel model;
  private final DetailPane details;
  private final Window window;

  WindowCommands(TunnelsModel model, DetailPane details, Window window) {
    this.model = model;
    this.details = details;
    this.window = window;
  }

  List<Command> forConnection() {
    return List.of(
        command("command.connect", "Shortcut+N", "", window::showConnect),
        command("command.accounts", "Shortcut+Shift+N", "", window::showAccounts),
        unlessShown("command.demo", new ConnectionTarget.Demo(), model::connect),
        unlessShown(
            "command.disconnect",
            new ConnectionTarget.NotConnected(),
            nothing -> model.disconnect()));
  }

  List<Command> forWindow() {
    return List.of(
        command("command.filter", "Shortcut+F", "/", window::focusFilter),
        command("command.palette", "Shortcut+K", "", window::showPalette));
  }

  List<Command> forDetails() {
    return List.of(
        command("command.details", "Shortcut+I", "", details::toggle),
        command("command.qr", "Shortcut+Shift+Q", "", details::toggleQr));
  }

  Command quit() {
    return command("command.quit", "Shortcut+Q", "", window::close);
  }

  List<Command> forHelp() {
    return List.of(
        command("command.shortcuts", "F1", "?", window::showShortcuts),
        command("command.log", "", "", window::showLog),
        command("command.update", "", "", window::showRelease));
  }

  /** Nothing to choose while that is what the window shows. */
  private Command unlessShown(
      String titleKey, ConnectionTarget target, Consumer<ConnectionTarget> action) {
    return new Command(
        Messages.text(titleKey),
        Optional.empty(),
        "",
        model.connectionProperty().map(shown -> !shown.equals(target)),
        () -> action.accept(target));
  }

  private static Command command(String titleKey, String key, String also, Runnable action) {
    return new Command(
        Messages.text(titleKey),
        key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key)),
        also,
        new SimpleBooleanProperty(true),
        action);
  }
}
