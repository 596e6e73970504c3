package tunnelbrowser.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.ui.account.AccountFormController;
import tunnelbrowser.ui.account.AccountMenuController;
import tunnelbrowser.ui.account.AccountsController;
import tunnelbrowser.ui.connect.ConnectController;
import tunnelbrowser.ui.main.CardController;
import tunnelbrowser.ui.model.AccountsModel;
import tunnelbrowser.ui.model.Card;
import tunnelbrowser.ui.model.Cards;
import tunnelbrowser.ui.model.Connector;
import tunnelbrowser.ui.model.Notices;
import tunnelbrowser.ui.model.Trial;
import tunnelbrowser.ui.model.TunnelsModel;
import tunnelbrowser.ui.model.Welcome;

/** The window's part that deals with accounts. */
final class AccountViews {
  private final TunnelsModel model;
  private final Connector connector;
  private final Surroundings surroundings;
  private final Cards cards = new Cards();
  private final AccountsModel accounts;
  private final Welcome welcome;

  /** That of the form that was shown last. */
  private Optional<Trial> trial = Optional.empty();

  AccountViews(
      TunnelsModel model, Connector connector, Surroundings surroundings, Notices notices) {
    this.model = model;
    this.connector = connector;
    this.surroundings = surroundings;
    Accounts kept = surroundings.accounts();
    this.accounts = new AccountsModel(model, kept, notices, surroundings.executor());
    this.welcome =
        new Welcome(
            model, cards, kept, surroundings.releases().settings(), surroundings.executor());
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
        CardController.class,
        () -> new CardController(cards, views),
        ConnectController.class,
        () -> new ConnectController(model, accounts, surroundings.desktop(), cards));
  }

  Cards cards() {
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
    trial.ifPresent(Trial::cancel);
  }

  private Trial trial() {
    Trial begun = new Trial(connector, surroundings.accounts(), surroundings.executor());
    trial = Optional.of(begun);
    return begun;
  }

  /** Whoever has got another connection needs no way to one. */
  private void leaveConnecting() {
    cards
        .shownProperty()
        .get()
        .filter(shown -> shown instanceof Card.Connect || shown instanceof Card.Welcome)
        .ifPresent(shown -> cards.hide());
  }
}
