package tunnelbrowser.ui.command;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import tunnelbrowser.export.copy.CopyFormat;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.detail.History;

/** What can be done with tunnels. A new command is a field here and a place in a list. */
public final class TunnelCommands {
  /** Another key for {@link #refresh}, which no menu shows. */
  public static final KeyCombination ALSO_REFRESHES = KeyCombination.valueOf("Shortcut+R");

  private final TunnelsModel model;
  private final Desktop desktop;
  private final Toasts toasts;
  private final TunnelTools tools;

  private final Command copyUrl;
  private final Command open;
  private final Command refresh;
  private final Command readEverything;
  private final Command pause;
  private final Command export;
  private final Command back;
  private final Command forward;

  public TunnelCommands(
      TunnelsModel model, History history, Desktop desktop, Toasts toasts, TunnelTools tools) {
    this.model = model;
    this.desktop = desktop;
    this.toasts = toasts;
    this.tools = tools;
    ObservableValue<Boolean> always = new SimpleBooleanProperty(true);
    ObservableValue<Boolean> connected = model.connectedProperty();
    this.copyUrl =
        command(
            "command.copyUrl",
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN),
            always,
            () -> tools.copyAs().copy(CopyFormat.PUBLIC_URL));
    this.open =
        command(
            "command.openUrl",
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
            always,
            this::openInBrowser);
    this.refresh =
        new Command(
            Messages.text("command.refresh"),
            Optional.of(new KeyCodeCombination(KeyCode.F5)),
            ALSO_REFRESHES.getDisplayText(),
            connected,
            model.listReading()::refreshNow);
    this.readEverything =
        command(
            "command.readEverything",
            new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN),
            connected,
            model.listReading()::readEverything);
    this.pause =
        command(
            "command.pause",
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
            connected,
            model.listReading()::pauseOrResume);
    this.export =
        command(
            "command.export",
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
            connected,
            () -> tools.cards().ask(new Overlay.Export()));
    this.back =
        command(
            "command.back",
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
            history.canGoBackProperty(),
            history::back);
    this.forward =
        command(
            "command.forward",
            new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
            history.canGoForwardProperty(),
            history::forward);
  }

  /** What can be done with the selected tunnels. */
  public List<Command> forSelection() {
    return List.of(copyUrl, open);
  }

  /** New items for what can be done with the selected tunnels, and with all that are shown. */
  public List<MenuItem> menuOfSelection() {
    return List.of(copyUrl.menuItem(), copyAsMenu(), open.menuItem(), export.menuItem());
  }

  /** New items for how the list is kept up to date. */
  public List<MenuItem> menuOfList() {
    MenuItem pausing = pause.menuItem();
    model
        .pausedProperty()
        .subscribe(
            paused -> pausing.setText(Messages.text(paused ? "toolbar.resume" : "toolbar.pause")));
    return List.of(
        refresh.menuItem(),
        readEverything.menuItem(),
        pausing,
        RefreshIntervalMenu.of(tools.interval()));
  }

  /** What can be done with the list as a whole. */
  public List<Command> forList() {
    return List.of(refresh, readEverything, pause, export);
  }

  /** A new menu of what the selected tunnels can be copied as. */
  public Menu copyAsMenu() {
    return tools.copyAs().menu();
  }

  /** What {@link #copyAsMenu} has a shortcut for. */
  public List<Command> forCopying() {
    return List.of(tools.copyAs().curl());
  }

  /** How to move between the places of the detail pane. */
  public List<Command> forHistory() {
    return List.of(back, forward);
  }

  public Command refresh() {
    return refresh;
  }

  public Command pause() {
    return pause;
  }

  private void openInBrowser() {
    Optional<Tunnel> lead = model.selectionProperty().get().lead();
    if (lead.isEmpty()) {
      toasts.say(Messages.text("open.nothingSelected"));
      return;
    }
    lead.flatMap(Tunnel::webAddress)
        .ifPresentOrElse(desktop::browse, () -> toasts.say(Messages.text("open.notWeb")));
  }

  private static Command command(
      String titleKey, KeyCombination key, ObservableValue<Boolean> enabled, Runnable action) {
    return new Command(Messages.text(titleKey), Optional.of(key), "", enabled, action);
  }
}
