package tunnelbrowser.ui.account;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.text.KeyPlaces;

/** The choice where a typed key is kept: in the keychain, if there is one, or not at all. */
public final class KeyStoragePane extends VBox {
  private final RadioChoice<KeySource> choice = new RadioChoice<>();
  private boolean chosenByUser;

  /** Lays the places out anew; the keychain is proposed until the user has chosen. */
  void show(KeyPlaces places) {
    boolean keychain = places.keychain().isPresent();
    KeySource proposed = keychain ? KeySource.KEYCHAIN : KeySource.SESSION;
    KeySource wanted = chosenByUser ? chosen() : proposed;
    choice.clear();
    getChildren().clear();
    places
        .keychain()
        .ifPresent(title -> add(KeySource.KEYCHAIN, Messages.text("connect.keep.keychain", title)));
    add(KeySource.SESSION, Messages.text("connect.keep.session"));
    choice.choose(wanted);
    if (!keychain) {
      addReason();
    }
  }

  KeySource chosen() {
    return choice.chosen().orElse(KeySource.SESSION);
  }

  private void add(KeySource source, String title) {
    RadioButton button = choice.add(source, title);
    button.setOnAction(pressed -> chosenByUser = true);
    getChildren().add(button);
  }

  private void addReason() {
    Label why = new Label(Messages.text("connect.keep.noKeychain"));
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().add("muted");
    getChildren().add(why);
  }
}
