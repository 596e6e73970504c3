package tunnelbrowser.ui.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.ui.common.DashboardPage;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.ConnectionTestResult;
import tunnelbrowser.ui.text.ConnectionText;
import tunnelbrowser.ui.text.KeyPlaces;

/** Leads from nothing to an account: where to make a key, where to put it, where to keep it. */
public final class ConnectController {
  private final TunnelsModel model;
  private final AccountsModel accounts;
  private final Desktop desktop;
  private final OverlayStack overlayStack;
  private final ConnectionTest trial;

  /** What comes once the connection that is tried works. */
  private Runnable afterwards = () -> {};

  @FXML private PasswordField key;
  @FXML private TextField apiUrl;
  @FXML private Pane found;
  @FXML private Label ngrokFileProblem;
  @FXML private KeyStoragePane keep;
  @FXML private Label problem;
  @FXML private Label progress;
  @FXML private Button connect;
  @FXML private Hyperlink stay;

  public ConnectController(
      TunnelsModel model,
      AccountsModel accounts,
      Desktop desktop,
      OverlayStack overlayStack,
      ConnectionTest trial) {
    this.trial = trial;
    this.model = model;
    this.accounts = accounts;
    this.desktop = desktop;
    this.overlayStack = overlayStack;
  }

  @FXML
  private void initialize() {
    stay.setVisible(model.connectionProperty().get() instanceof ConnectionTarget.Demo);
    apiUrl.setText(
        model.connectionProperty().get() instanceof ConnectionTarget.Account account
            ? account.apiUrl()
            : NgrokApi.BASE_URL);
    // the model outlives this view and must not hold on to it
    ObservableValue<Boolean> onScreen = key.sceneProperty().map(scene -> true).orElse(false);
    accounts.placesProperty().when(onScreen).subscribe(this::show);
    accounts
        .knownProperty()
        .when(onScreen)
        .subscribe(known -> show(accounts.placesProperty().get()));
    key.sceneProperty().subscribe((before, scene) -> key.clear());
    key.textProperty().subscribe((before, typed) -> trial.cancel()); // it tries what is shown
    apiUrl.textProperty().subscribe((before, typed) -> trial.cancel());
    trial.outcomeProperty().subscribe(this::follow);
    overlayStack.shownProperty().when(onScreen).subscribe(shown -> accounts.load());
    connect.disableProperty().bind(accounts.workingProperty().when(onScreen));
  }

  private void show(KeyPlaces places) {
    List<Profile> present = accounts.knownProperty().get().profiles();
    found
        .getChildren()
        .setAll(
            places.found().stream()
                .filter(
                    key -> present.stream().noneMatch(other -> other.keySource() == key.source()))
                .map(key -> new DetectedKeyRow(key, () -> use(key)))
                .toList());
    found.setVisible(!found.getChildren().isEmpty());
    ngrokFileProblem.setText(places.ngrokFileProblem().orElse(""));
    keep.show(places);
  }

  @FXML
  private void openKeyPage() {
    desktop.browse(DashboardPage.NEW_API_KEY);
  }

  /** What does not work stays to be corrected, and what is shown behind the card stays there. */
  private void follow(ConnectionTestResult now) {
    boolean trying = now instanceof ConnectionTestResult.Trying;
    progress.setVisible(trying);
    connect.setText(Messages.text(trying ? "connect.stop" : "connect.connect"));
    problem.setText(now.isBad() ? now.text() : "");
    if (now instanceof ConnectionTestResult.Works) {
      afterwards.run();
    }
  }

  @FXML
  private void connect() {
    if (trial.outcomeProperty().get() instanceof ConnectionTestResult.Trying) {
      trial.cancel();
      return;
    }
    Optional<String> address = address();
    if (address.isEmpty()) {
      return;
    }
    Optional<ApiKey> typed = key();
    if (typed.isEmpty()) {
      key.requestFocus();
    } else {
      open(address.get(), keep.chosen(), typed);
    }
  }

  /** The key that was typed; what is wrong with it is said. */
  private Optional<ApiKey> key() {
    try {
      ApiKey typed = ApiKey.entered(key.getText());
      problem.setText("");
      return Optional.of(typed);
    } catch (ApiKey.Unusable notAKey) {
      problem.setText(Messages.text(notAKey));
      return Optional.empty();
    }
  }

  private void use(Accounts.DetectedKey present) {
    address().ifPresent(url -> open(url, present.source(), Optional.empty()));
  }

  private Optional<String> address() {
    Optional<String> objection = ConnectionText.objectionToApiUrl(apiUrl.getText());
    if (objection.isPresent()) {
      problem.setText(objection.get());
      apiUrl.requestFocus();
    }
    return WebAddress.ofApi(apiUrl.getText()).map(URI::toString);
  }

  private void open(String address, KeySource source, Optional<ApiKey> typed) {
    Profile profile = NewProfile.of(address, source, accounts.knownProperty().get().profiles());
    AccountInput entry = new AccountInput(profile, Optional.empty(), typed);
    afterwards =
        () ->
            typed
                .filter(one -> source == KeySource.SESSION)
                .ifPresentOrElse(one -> connectTo(address, one), () -> keep(entry));
    trial.begin(entry);
  }

  private void connectTo(String address, ApiKey typed) {
    key.clear();
    model.connect(new ConnectionTarget.Account(address, typed, ConnectionText.TYPED));
    overlayStack.hide();
  }

  private void keep(AccountInput entry) {
    accounts.put(
        entry,
        () -> {
          key.clear();
          accounts.open(entry.profile());
          overlayStack.hide();
        },
        problem::setText);
  }

  @FXML
  private void stay() {
    overlayStack.hide();
  }
}
