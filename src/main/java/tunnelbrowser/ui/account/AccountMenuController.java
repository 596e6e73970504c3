package tunnelbrowser.ui.account;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.ConnectionText;

/** Says whose tunnels are shown, and leads to every other account by a click or a keystroke. */
public final class AccountMenuController {
  private final TunnelsModel model;
  private final AccountsModel accounts;
  private final OverlayStack overlayStack;
  private final Welcome welcome;

  @FXML private MenuButton account;
  @FXML private Tooltip accountTip;
  @FXML private Button connect;

  public AccountMenuController(
      TunnelsModel model, AccountsModel accounts, OverlayStack overlayStack, Welcome welcome) {
    this.welcome = welcome;
    this.model = model;
    this.accounts = accounts;
    this.overlayStack = overlayStack;
  }

  @FXML
  private void initialize() {
    account.textProperty().bind(model.connectionProperty().map(ConnectionText::name));
    accountTip
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    ConnectionText.explanation(
                        model.connectionProperty().get(), accounts.placesProperty().get()),
                model.connectionProperty(),
                accounts.placesProperty()));
    account
        .accessibleTextProperty()
        .bind(account.textProperty().map(name -> Messages.text("toolbar.account", name)));
    account.accessibleHelpProperty().bind(accountTip.textProperty());
    account.getItems().add(new SeparatorMenuItem()); // an empty menu would not open
    account.setOnShowing(
        opened -> {
          accounts.load();
          fill();
        });
    model.connectionProperty().subscribe(this::follow);
    accounts.knownProperty().subscribe(known -> fillAgain());
    account.sceneProperty().subscribe(this::listen);
    BooleanBinding needed =
        Bindings.createBooleanBinding(
            this::needsKey, model.connectionProperty(), welcome.wantedProperty());
    connect.visibleProperty().bind(needed);
    connect.managedProperty().bind(connect.visibleProperty());
  }

  /** A key that is refused is changed where that is said; without an account, its form is there. */
  private boolean needsKey() {
    return switch (model.connectionProperty().get()) {
      case ConnectionTarget.Demo demo -> !welcome.wantedProperty().get();
      case ConnectionTarget.NotConnected none -> false;
      case ConnectionTarget.Account account -> false;
      case ConnectionTarget.Saved saved -> false;
    };
  }

  private void follow(ConnectionTarget shown) {
    account.setGraphic(
        shown instanceof ConnectionTarget.Saved(Profile profile)
            ? new Swatch(profile.color())
            : new FontIcon(Feather.GLOBE));
    fillAgain();
  }

  /** Accounts may become known while the menu is open. */
  private void fillAgain() {
    if (account.isShowing()) {
      fill();
    }
  }

  private void fill() {
    ConnectionTarget shown = model.connectionProperty().get();
    AccountItems items = new AccountItems(shown);
    List<MenuItem> all = new ArrayList<>();
    List<Profile> profiles = accounts.knownProperty().get().profiles();
    for (int place = 0; place < profiles.size(); place++) {
      Profile profile = profiles.get(place);
      all.add(items.of(profile, place + 1, () -> accounts.show(profile)));
    }
    for (ConnectionTarget.Account typed : accounts.sessions().all()) {
      all.add(items.of(typed, all, () -> model.connect(typed)));
    }
    ConnectionTarget.Demo demo = new ConnectionTarget.Demo();
    all.add(items.of(demo, () -> model.connect(demo)));
    all.add(new SeparatorMenuItem());
    all.add(
        AccountItems.command(
            Messages.text("command.accounts"), () -> overlayStack.show(new Overlay.Manage())));
    all.add(
        AccountItems.command(
            Messages.text("command.connect"), () -> overlayStack.show(new Overlay.Connect())));
    account.getItems().setAll(all);
  }

  private void listen(Scene scene) {
    if (scene != null) {
      scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }
  }

  private void pressed(KeyEvent event) {
    int number = AccountItems.number(event);
    if (number > 0) {
      event.consume();
      accounts.openNumber(number);
    }
  }

  @FXML
  private void connect() {
    overlayStack.show(new Overlay.Connect());
  }
}
