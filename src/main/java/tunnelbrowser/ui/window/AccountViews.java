package tunnelbrowser.ui.window;

import java.util.Optional;
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
import tunnelbrowser.ui.common.Controllers;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.common.TunnelsModel;

/** The window's part that deals with accounts. */
final class AccountViews {
  private final TunnelsModel model;
  private final Connector connector;
  private final UiServices services;
  private final OverlayStack overlayStack = new OverlayStack();
  private final AccountsModel accounts;
  private final Welcome welcome;

  /** That of the form that was shown last. */
  private Optional<ConnectionTest> connectionTest = Optional.empty();

  AccountViews(
      TunnelsModel model,
      Connector connector,
      UiServices services,
      Toasts toasts,
      SettingsModel settings) {
    this.model = model;
    this.connector = connector;
    this.services = services;
    Accounts kept = services.accounts();
    this.accounts = new AccountsModel(model, kept, settings, toasts, services.executor());
    this.welcome = new Welcome(model, overlayStack, kept, settings, services.executor());
    model.connectionProperty().subscribe((before, now) -> leaveConnecting());
    model.connectProblemProperty().subscribe((before, why) -> findOtherSources(why));
  }

  void addTo(Controllers controllers) {
    controllers
        .add(
            AccountMenuController.class,
            () -> new AccountMenuController(model, accounts, overlayStack))
        .add(AccountsController.class, () -> new AccountsController(accounts, overlayStack))
        .add(
            AccountFormController.class,
            () -> new AccountFormController(accounts, overlayStack, connectionTest()))
        .add(
            ConnectController.class,
            () -> new ConnectController(model, accounts, services.desktop(), overlayStack));
  }

  OverlayStack overlayStack() {
    return overlayStack;
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
    connectionTest.ifPresent(ConnectionTest::cancel);
  }

  private ConnectionTest connectionTest() {
    ConnectionTest begun = new ConnectionTest(connector, services.accounts(), services.executor());
    connectionTest = Optional.of(begun);
    return begun;
  }

  /** Whoever has got another connection needs no way to one. */
  private void leaveConnecting() {
    overlayStack
        .shownProperty()
        .get()
        .filter(shown -> shown instanceof Overlay.Connect || shown instanceof Overlay.Welcome)
        .ifPresent(shown -> overlayStack.hide());
  }
}
