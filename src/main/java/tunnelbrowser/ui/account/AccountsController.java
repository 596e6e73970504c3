package tunnelbrowser.ui.account;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;

/** All accounts that were set up, each to be opened, changed or removed. */
public final class AccountsController {
  private final AccountsModel accounts;
  private final OverlayStack overlayStack;

  @FXML private Pane list;
  @FXML private Label nothing;
  @FXML private Label problem;

  public AccountsController(AccountsModel accounts, OverlayStack overlayStack) {
    this.accounts = accounts;
    this.overlayStack = overlayStack;
  }

  @FXML
  private void initialize() {
    accounts.load();
    // the model outlives this view and must not hold on to it
    var onScreen = list.sceneProperty().map(scene -> true).orElse(false);
    accounts.knownProperty().when(onScreen).subscribe(this::show);
    accounts
        .placesProperty()
        .when(onScreen)
        .subscribe(places -> show(accounts.knownProperty().get()));
    list.disableProperty().bind(accounts.workingProperty().when(onScreen));
  }

  private void show(Accounts.AccountList known) {
    problem.setText(known.problem().map(Messages::text).orElse(""));
    List<ConnectionTarget.Account> sessions = accounts.sessions().all();
    nothing.setVisible(known.profiles().isEmpty() && sessions.isEmpty());
    List<Profile> profiles = known.profiles();
    list.getChildren().clear();
    for (int place = 0; place < profiles.size(); place++) {
      list.getChildren().add(row(profiles.get(place), place + 1));
    }
    sessions.forEach(session -> list.getChildren().add(row(session)));
  }

  private SessionRow row(ConnectionTarget.Account session) {
    return new SessionRow(
        session,
        () -> {
          overlayStack.hide();
          accounts.sessions().show(session);
        },
        () -> overlayStack.show(new Overlay.Keep(session)));
  }

  private AccountRow row(Profile profile, int number) {
    return new AccountRow(
        profile,
        number,
        accounts.placesProperty().get(),
        new AccountRow.Actions() {
          @Override
          public void open() {
            overlayStack.hide();
            accounts.show(profile);
          }

          @Override
          public void edit() {
            overlayStack.show(new Overlay.Edit(Optional.of(profile)));
          }

          @Override
          public void remove() {
            accounts.remove(profile, problem::setText);
          }
        });
  }

  @FXML
  private void add() {
    overlayStack.show(new Overlay.Edit(Optional.empty()));
  }
}
