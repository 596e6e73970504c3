package tunnelbrowser.ui.window;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.ui.account.AccountFormController;
import tunnelbrowser.ui.account.AccountMenuController;
import tunnelbrowser.ui.account.AccountsController;
import tunnelbrowser.ui.account.AccountsModel;
import tunnelbrowser.ui.account.ConnectController;
import tunnelbrowser.ui.account.ConnectionTest;
import tunnelbrowser.ui.account.Welcome;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.shell.OverlayController;

/** The window's part that deals with accounts. */
final class AccountViews {
  private final TunnelsModel model;
  private final Connector connector;
  private final UiServices surroundings;
  private final OverlayStack cards = new OverlayStack();
  private final AccountsModel accounts;
  private final Welcome welcome;

  /** That of the form that was shown last. */
  private Optional<ConnectionTest> trial = Optional.empty();

  AccountViews(
      TunnelsModel model,
      Connector connector,
      UiServices surroundings,
      Toasts notices,
      SettingsModel settings) {
    this.model = model;
    this.connector = connector;
    this.surroundings = surroundings;
    Accounts kept = surroundings.accounts();
    this.accounts = new AccountsModel(model, kept, settings, notices, surroundings.executor());
    this.welcome = new Welcome(model, cards, kept, settings, surroundings.executor());
    model.connectionProperty().subscribe((before, now) -> leaveConnecting());
    model.connectProblemProperty().subscribe((before, why) -> findOtherSources(why));
  }

  /** How to make the controllers of these views. */
  Map<Class<?>, Supplier<?>> controllers(Function<String, Parent> views) {
    return Map.of(
        AccountMenuController.class,
        () -> new AccountMenuController(model, accounts, cards),
        AccountsController.class,
        () -> new AccountsController(accounts, cards),
        AccountFormController.class,
        () -> new AccountFormController(accounts, cards, trial()),
        OverlayController.class,
        () -> new OverlayController(cards, views),
        ConnectController.class,
        () -> new ConnectController(model, accounts, surroundings.desktop(), cards));
  }

  OverlayStack cards() {
    return cards;
  }

  /** Finds out which accounts there are, now that the first rows are shown. */
  void load(boolean newcomer) {
    accounts.load();
    if (newcomer) {
      welcome.begin();
    }
  }

  /** Without an open account there are no first rows after which they would be looked for. */
  private void findOtherSources(String problem) {
    if (!problem.isEmpty()) {
      accounts.load();
    }
  }

  /**
   * Gives up the test of a connection that is under way: nobody is going to see what comes of it.
   */
  void close() {
    trial.ifPresent(ConnectionTest::cancel);
  }

  private ConnectionTest trial() {
    ConnectionTest begun =
        new ConnectionTest(connector, surroundings.accounts(), surroundings.executor());
    trial = Optional.of(begun);
    return begun;
  }

  /** Whoever has got another connection needs no way to one. */
  private void leaveConnecting() {
    cards
        .shownProperty()
        .get()
        .filter(shown -> shown instanceof Overlay.Connect || shown instanceof Overlay.Welcome)
        .ifPresent(shown -> cards.hide());
  }
}
