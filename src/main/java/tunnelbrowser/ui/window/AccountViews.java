package tunnelbrowser.ui.window;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.ui.account.AccountFormController;
import tunnelbrowser.ui.account.AccountMenuController;
import tunnelbrowser.ui.account.AccountsController;
import tunnelbrowser.ui.account.AccountsModel;
import tunnelbrowser.ui.account.ConnectController;
import tunnelbrowser.ui.account.ConnectionTest;
import tunnelbrowser.ui.account.Welcome;
import tunnelbrowser.ui.account.WelcomeController;
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
  private final OverlayStack overlayStack;
  private final AccountsModel accounts;
  private final Welcome welcome;
  private boolean begun;

  /** Those of the forms that are shown. */
  private final Set<ConnectionTest> tests = Collections.newSetFromMap(new WeakHashMap<>());

  AccountViews(
      TunnelsModel model,
      Connector connector,
      UiServices services,
      Toasts toasts,
      SettingsModel settings) {
    this.model = model;
    this.connector = connector;
    this.services = services;
    this.overlayStack = new OverlayStack(toasts);
    Accounts kept = services.accounts();
    this.accounts = new AccountsModel(model, kept, settings, toasts, services.executor());
    this.welcome = new Welcome(model, kept, settings, services.executor());
    model.connectionProperty().subscribe((before, now) -> leaveConnecting());
    model.connectProblemProperty().subscribe((before, why) -> findOtherSources(why));
  }

  void addTo(Controllers controllers) {
    controllers
        .add(
            AccountMenuController.class,
            () -> new AccountMenuController(model, accounts, overlayStack, welcome))
        .add(WelcomeController.class, () -> new WelcomeController(welcome, overlayStack))
        .add(AccountsController.class, () -> new AccountsController(accounts, overlayStack))
        .add(
            AccountFormController.class,
            () -> new AccountFormController(accounts, overlayStack, connectionTest()))
        .add(
            ConnectController.class,
            () ->
                new ConnectController(
                    model, accounts, services.desktop(), overlayStack, connectionTest()));
  }

  /** Whether a newcomer is to be shown the way to an account. */
  ObservableValue<Boolean> welcomed() {
    return welcome.wantedProperty();
  }

  OverlayStack overlayStack() {
    return overlayStack;
  }

  /** Finds out which accounts there are, now that the first rows are shown. */
  void load(boolean newcomer) {
    begun = true;
    accounts.load();
    if (newcomer) {
      welcome.begin();
    }
  }

  /** Other windows may have changed the accounts while this one was not used. */
  void follow(ObservableValue<Boolean> used) {
    used.subscribe(
        is -> {
          if (is && (begun || overlayStack.shownProperty().get().isPresent())) {
            accounts.load();
          }
        });
  }

  /** Without an open account there are no first rows after which they would be looked for. */
  private void findOtherSources(String problem) {
    if (!problem.isEmpty()) {
      accounts.load();
    }
  }

  /**
   * Gives up the tests of connections that are under way: nobody is going to see what comes of it.
   */
  void close() {
    tests.forEach(ConnectionTest::cancel);
  }

  private ConnectionTest connectionTest() {
    ConnectionTest begun = new ConnectionTest(connector, services.accounts(), services.executor());
    tests.add(begun);
    return begun;
  }

  /** Whoever has got another connection needs no way to one. */
  private void leaveConnecting() {
    overlayStack
        .shownProperty()
        .get()
        .filter(Overlay.Connect.class::isInstance)
        .ifPresent(shown -> overlayStack.hide());
  }
}
