package tunnelbrowser.ui.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.text.WebAddress;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.RequestShare;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.text.ConnectionTestResult;
import tunnelbrowser.ui.text.KeyPlaces;

/** The form in which an account is set up, changed and tried. */
public final class AccountFormController {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final String FIRST_FOCUS = "first-focus";

  private final AccountsModel accounts;
  private final OverlayStack overlayStack;
  private final ConnectionTest trial;
  private final Optional<Profile> edited;
  private final boolean wantsKey;

  /** The connection that is to become an account, if the form is for one. */
  private final Optional<ConnectionTarget.Account> session;

  private final FormKey keys;

  /** What comes once the key that is tried turns out not to be refused. */
  private Runnable afterTrial = () -> {};

  @FXML private Label heading;
  @FXML private TextField name;
  @FXML private ColorChoice color;
  @FXML private TextField apiUrl;
  @FXML private KeySourcePane sources;
  @FXML private PasswordField key;
  @FXML private SharePane share;
  @FXML private Label problem;
  @FXML private Label outcome;
  @FXML private Button test;
  @FXML private Button save;

  public AccountFormController(
      AccountsModel accounts, OverlayStack overlayStack, ConnectionTest trial) {
    this.accounts = accounts;
    this.overlayStack = overlayStack;
    this.trial = trial;
    Optional<Overlay> card = overlayStack.shownProperty().get();
    this.edited = card.flatMap(Overlay::changed);
    this.session =
        card.filter(Overlay.Keep.class::isInstance).map(keep -> ((Overlay.Keep) keep).session());
    this.keys = new FormKey(edited, session);
    this.wantsKey = card.filter(Overlay.ChangeKey.class::isInstance).isPresent();
  }

  @FXML
  private void initialize() {
    accounts.load();
    List<Profile> present = accounts.knownProperty().get().profiles();
    heading.setText(
        edited
            .map(before -> Messages.text("form.heading.change", before.name()))
            .orElseGet(
                () -> Messages.text(session.isEmpty() ? "form.heading.add" : "form.heading.keep")));
    Optional<Profile> start =
        edited.or(
            () -> session.map(one -> NewProfile.of(one.apiUrl(), KeySource.SESSION, present)));
    name.setText(start.map(Profile::name).orElse(""));
    color.choose(start.map(Profile::color).orElse(NewProfile.color(present)));
    apiUrl.setText(start.map(Profile::apiUrl).orElse(NgrokApi.BASE_URL));
    share.choose(start.map(Profile::share).orElse(RequestShare.DEFAULT));
    sources.onChange(() -> followSource(keys));
    // the model outlives this view and must not hold on to it
    var onScreen = save.sceneProperty().map(scene -> true).orElse(false);
    accounts.placesProperty().when(onScreen).subscribe(this::show);
    save.disableProperty().bind(accounts.workingProperty().when(onScreen));
    outcome.textProperty().bind(trial.outcomeProperty().map(ConnectionTestResult::text));
    trial.outcomeProperty().subscribe(this::follow);
    save.sceneProperty()
        .subscribe(
            (shown, left) -> {
              key.clear();
              trial.cancel();
            });
    edited.ifPresent(before -> accounts.askForKey(before, there -> followSource(keys.told(there))));
    if (wantsKey && edited.map(before -> Draft.isTyped(before.keySource())).orElse(false)) {
      name.getStyleClass().remove(FIRST_FOCUS); // where a pasted key would become the name
      key.getStyleClass().add(FIRST_FOCUS);
    }
  }

  private void show(KeyPlaces places) {
    KeySource usual = places.keychain().isPresent() ? KeySource.KEYCHAIN : KeySource.SESSION;
    sources.show(places, edited.map(Profile::keySource).orElse(usual));
  }

  private void followSource(FormKey known) {
    KeySource chosen = sources.chosen();
    key.setDisable(!Draft.isTyped(chosen));
    key.setPromptText(known.prompt(chosen));
  }

  private void follow(ConnectionTestResult now) {
    outcome.pseudoClassStateChanged(BAD, now.isBad());
    boolean trying = now instanceof ConnectionTestResult.Trying;
    test.setText(Messages.text(trying ? "form.test.stop" : "form.test"));
    if (now instanceof ConnectionTestResult.NotTried || now.isRefusal()) {
      afterTrial = () -> {};
    } else if (!trying) {
      Runnable wanted = afterTrial;
      afterTrial = () -> {};
      wanted.run();
    }
  }

  @FXML
  private void test() {
    if (trial.outcomeProperty().get() instanceof ConnectionTestResult.Trying) {
      trial.cancel();
    } else {
      withEntry(trial::begin);
    }
  }

  @FXML
  private void save() {
    withEntry(
        entry -> {
          Runnable keep = () -> accounts.put(entry, () -> kept(entry), problem::setText);
          if (wantsKey) { // another one that is refused as well stays here to be corrected
            afterTrial = keep;
            trial.begin(entry);
          } else {
            keep.run();
          }
        });
  }

  private void withEntry(Consumer<AccountInput> action) {
    problem.setText("");
    trial.cancel();
    try {
      Profile profile =
          Profile.entered(
              name.getText(),
              color.chosen(),
              WebAddress.ofApi(apiUrl.getText()).map(URI::toString).orElse(apiUrl.getText()),
              sources.chosen(),
              share.chosen());
      List<Profile> present = accounts.knownProperty().get().profiles();
      action.accept(keys.entry(profile, present, key.getText()));
    } catch (Profile.Unusable | Draft.Unusable | ApiKey.Unusable notUsable) {
      problem.setText(Messages.text(notUsable));
    }
  }

  /** Back to the list, or to the account itself if it is the one that is looked at. */
  private void kept(AccountInput entry) {
    key.clear();
    session.ifPresent(accounts.sessions()::forget);
    boolean shown = session.filter(accounts.sessions()::isShown).isPresent();
    if (shown || entry.replaced().filter(accounts::isWanted).isPresent()) {
      overlayStack.hide();
      accounts.open(entry.profile());
    } else {
      overlayStack.show(new Overlay.Manage());
    }
  }

  @FXML
  private void cancel() {
    overlayStack.back();
  }
}
