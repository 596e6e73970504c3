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
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
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
  private final RadioChoice<ProfileColor> color = new RadioChoice<>();
  private boolean keyIsThere;

  @FXML private Label heading;
  @FXML private TextField name;
  @FXML private Pane colors;
  @FXML private TextField apiUrl;
  @FXML private KeySourcePane sources;
  @FXML private PasswordField key;
  @FXML private Slider share;
  @FXML private Label shareText;
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
    this.wantsKey = card.filter(Overlay.ChangeKey.class::isInstance).isPresent();
  }

  @FXML
  private void initialize() {
    accounts.load();
    List<Profile> present = accounts.knownProperty().get().profiles();
    heading.setText(
        edited
            .map(before -> Messages.text("form.heading.change", before.name()))
            .orElseGet(() -> Messages.text("form.heading.add")));
    for (ProfileColor each : ProfileColor.values()) {
      RadioButton button = color.add(each, Swatch.name(each));
      button.setGraphic(new Swatch(each));
      colors.getChildren().add(button);
    }
    name.setText(edited.map(Profile::name).orElse(""));
    color.choose(edited.map(Profile::color).orElse(NewProfile.color(present)));
    apiUrl.setText(edited.map(Profile::apiUrl).orElse(NgrokApi.BASE_URL));
    share
        .valueProperty()
        .subscribe(wanted -> shareText.setText(Messages.text("form.share.requests", share())));
    share.setValue(edited.map(Profile::share).orElse(RequestShare.DEFAULT));
    sources.onChange(this::followSource);
    // the model outlives this view and must not hold on to it
    var onScreen = save.sceneProperty().map(scene -> true).orElse(false);
    accounts.placesProperty().when(onScreen).subscribe(this::show);
    save.disableProperty().bind(accounts.workingProperty().when(onScreen));
    outcome.textProperty().bind(trial.outcomeProperty().map(ConnectionTestResult::text));
    trial.outcomeProperty().subscribe(this::follow);
    save.sceneProperty().subscribe((before, scene) -> leave());
    heading.getParent().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    edited.ifPresent(before -> accounts.askForKey(before, this::followKey));
    if (wantsKey && edited.map(before -> Draft.isTyped(before.keySource())).orElse(false)) {
      name.getStyleClass().remove(FIRST_FOCUS); // where a pasted key would become the name
      key.getStyleClass().add(FIRST_FOCUS);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume(); // others would close the card
      cancel();
    }
  }

  private void followKey(boolean isThere) {
    keyIsThere = isThere;
    followSource();
  }

  private void show(KeyPlaces places) {
    KeySource usual = places.keychain().isPresent() ? KeySource.KEYCHAIN : KeySource.SESSION;
    sources.show(places, edited.map(Profile::keySource).orElse(usual));
  }

  private void followSource() {
    KeySource chosen = sources.chosen();
    key.setDisable(!Draft.isTyped(chosen));
    key.setPromptText(prompt(chosen));
  }

  private void follow(ConnectionTestResult now) {
    outcome.pseudoClassStateChanged(BAD, now.isBad());
    boolean trying = now instanceof ConnectionTestResult.Trying;
    test.setText(Messages.text(trying ? "form.test.stop" : "form.test"));
  }

  private String prompt(KeySource chosen) {
    if (!Draft.isTyped(chosen)) {
      return Messages.text("form.key.lookedFor");
    }
    return keyIsThere && edited.filter(before -> before.keySource() == chosen).isPresent()
        ? Messages.text("form.key.keep")
        : Messages.text("form.key");
  }

  private int share() {
    return (int) Math.round(share.getValue());
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
    withEntry(entry -> accounts.put(entry, () -> kept(entry), problem::setText));
  }

  private void withEntry(Consumer<AccountInput> action) {
    problem.setText("");
    trial.cancel();
    try {
      Profile profile =
          Profile.entered(
              name.getText(),
              color.chosen().orElse(ProfileColor.GRAY),
              WebAddress.ofApi(apiUrl.getText()).map(URI::toString).orElse(apiUrl.getText()),
              sources.chosen(),
              share());
      List<Profile> present = accounts.knownProperty().get().profiles();
      action.accept(new Draft(profile, edited, present).entry(key.getText()));
    } catch (Profile.Unusable | Draft.Unusable | ApiKey.Unusable notUsable) {
      problem.setText(Messages.text(notUsable));
    }
  }

  /** Back to the list, or to the account itself if it is the one that is looked at. */
  private void kept(AccountInput entry) {
    key.clear();
    if (entry.replaced().filter(accounts::isWanted).isPresent()) {
      overlayStack.hide();
      accounts.open(entry.profile());
    } else {
      overlayStack.show(new Overlay.Manage());
    }
  }

  @FXML
  private void cancel() {
    overlayStack.show(new Overlay.Manage());
  }

  private void leave() {
    if (save.getScene() == null) {
      key.clear();
      trial.cancel();
    }
  }
}
