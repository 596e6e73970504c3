package tunnelbrowser.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.export.copy.CopiedText;
import tunnelbrowser.export.copy.CopyContext;
import tunnelbrowser.export.copy.CopyFormat;
import tunnelbrowser.export.copy.Need;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.Background;
import tunnelbrowser.ui.common.LatestResult;
import tunnelbrowser.ui.common.ShownLayout;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.common.TunnelsModel;

/**
 * Copies the selected tunnels in any {@link CopyFormat}. The text about many is made in the
 * background; the answer comes when it is on the clipboard. Belongs to the JavaFX thread.
 */
public final class CopyAs {
  private static final KeyCombination CURL_KEY = KeyCombination.valueOf("Shortcut+Shift+C");

  /** How many selected tunnels are looked at to find out whether a format fits any. */
  private static final int LOOKED_AT = 500;

  /** So few are copied before the next key is pressed, which may paste them. */
  private static final int AT_ONCE = 500;

  private final TunnelsModel model;
  private final ShownLayout layout;
  private final Desktop desktop;
  private final Toasts toasts;
  private final LatestResult<CopiedText> copying;

  /**
   * @param layout has the columns that are shown
   */
  public CopyAs(
      TunnelsModel model, ShownLayout layout, Desktop desktop, Toasts toasts, Executor executor) {
    this.model = model;
    this.layout = layout;
    this.desktop = desktop;
    this.toasts = toasts;
    this.copying = new LatestResult<>(executor);
  }

  /** The command that copies as curl, with a shortcut; without a selection it says so. */
  Command curl() {
    return new Command(
        Messages.text("command.copyAsCurl"),
        Optional.of(CURL_KEY),
        "",
        new SimpleBooleanProperty(true),
        () -> copy(CopyFormat.CURL));
  }

  /** A new menu of the formats that fit the selected tunnels; it is filled whenever it opens. */
  Menu menu() {
    Menu menu = new Menu(Messages.text("menu.copyAs"));
    MenuItem curl = item(CopyFormat.CURL);
    curl.setAccelerator(CURL_KEY);
    menu.getItems().setAll(curl); // its shortcut must work before the menu was ever opened
    menu.addEventHandler(Menu.ON_SHOWING, opening -> fill(menu, curl));
    menu.addEventHandler(Menu.ON_HIDDEN, closed -> curl.setDisable(false));
    return menu;
  }

  private void fill(Menu menu, MenuItem curl) {
    List<Tunnel> selected = model.selectionProperty().get().tunnels();
    List<Tunnel> examples = selected.subList(0, Math.min(LOOKED_AT, selected.size()));
    CopyContext context = context();
    List<MenuItem> items = new ArrayList<>();
    for (CopyFormat format : CopyFormat.values()) {
      boolean usable =
          examples.size() < selected.size()
              || examples.stream().anyMatch(example -> format.fits(example, context));
      if (usable || !format.need().equals(Optional.of(Need.TCP_ADDRESS))) {
        MenuItem item = format == CopyFormat.CURL ? curl : item(format);
        item.setDisable(!usable);
        items.add(item);
      }
    }
    menu.getItems().setAll(items);
  }

  private MenuItem item(CopyFormat format) {
    MenuItem item = new MenuItem(Messages.text(format.titleKey()));
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> copy(format));
    return item;
  }

  /** Copies the selected tunnels and says what came of it. */
  void copy(CopyFormat format) {
    List<Tunnel> selected = model.selectionProperty().get().tunnels();
    if (selected.isEmpty()) {
      toasts.say(Messages.text("copy.nothingSelected"));
      return;
    }
    CopyContext context = context();
    if (selected.size() <= AT_ONCE) {
      copying.forget();
      deliver(format, format.copy(selected, context));
      return;
    }
    copying.ask(
        () -> format.copy(selected, context),
        made -> deliver(format, made),
        failure -> toasts.say(Messages.text(Background.explanation(failure))));
  }

  private void deliver(CopyFormat format, CopiedText made) {
    if (made.copied() > 0) {
      desktop.copy(made.text());
    }
    toasts.say(CopyAnswer.about(format, made));
  }

  private CopyContext context() {
    return new CopyContext(
        layout.shownFieldsProperty().get(), apiUrl(model.connectionProperty().get()));
  }

  private static String apiUrl(ConnectionTarget connection) {
    String url =
        switch (connection) {
          case ConnectionTarget.Account account -> account.apiUrl();
          case ConnectionTarget.Saved(Profile profile) -> profile.apiUrl();
          case ConnectionTarget.Demo _ -> NgrokApi.BASE_URL;
          case ConnectionTarget.NotConnected _ -> NgrokApi.BASE_URL;
        };
    return url.replaceFirst("/+$", "");
  }
}
