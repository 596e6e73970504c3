package tunnelbrowser.ui.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.text.KeyPlaces;

/**
 * The choice where an account's key comes from, with a line about each place that needs one.
 *
 * <p>Places that have no key, or cannot keep one, are shown when the user asks for them.
 */
public final class KeySourcePane extends VBox {
  private final RadioChoice<KeySource> choice = new RadioChoice<>();
  private boolean chosenByUser;
  private boolean showsAll;

  public KeySourcePane() {
    getStyleClass().add("key-sources");
  }

  /**
   * Lays the places out anew.
   *
   * @param proposed counts unless the user has chosen
   */
  void show(KeyPlaces places, KeySource proposed) {
    KeySource wanted = chosenByUser ? choice.chosen().orElse(proposed) : proposed;
    choice.clear();
    getChildren().clear();
    List<KeySource> shown =
        Stream.of(KeySource.values())
            .filter(source -> showsAll || source == wanted || isOffered(source, places))
            .toList();
    for (KeySource source : shown) {
      RadioButton button = choice.add(source, title(source, places));
      button.setWrapText(true);
      button.setDisable(source == KeySource.KEYCHAIN && places.keychain().isEmpty());
      button.setOnAction(pressed -> chosenByUser = true);
      getChildren().add(button);
      note(source, places)
          .ifPresent(
              note -> {
                button.setAccessibleHelp(note);
                getChildren().add(line(note));
              });
    }
    choice.choose(wanted);
    if (shown.size() < KeySource.values().length) {
      addOthers(places, proposed);
    }
  }

  /** Whether a key is there, or can be put there now. */
  private static boolean isOffered(KeySource source, KeyPlaces places) {
    return switch (source) {
      case ENVIRONMENT, NGROK_FILE -> places.foundIn(source).isPresent();
      case KEYCHAIN -> places.keychain().isPresent();
      case SESSION -> true;
    };
  }

  private void addOthers(KeyPlaces places, KeySource proposed) {
    Hyperlink others = new Hyperlink(Messages.text("form.source.others"));
    others.setOnAction(
        pressed -> {
          showsAll = true;
          show(places, proposed);
          choice.focus();
        });
    getChildren().add(others);
  }

  /** Where the key comes from. */
  KeySource chosen() {
    return choice.chosen().orElse(KeySource.SESSION);
  }

  /** Calls that whenever the choice may have changed. */
  void onChange(Runnable action) {
    choice.onChange(action);
  }

  private static Label line(String note) {
    Label line = new Label(note);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().addAll("muted", "choice-note");
    return line;
  }

  private static String title(KeySource source, KeyPlaces places) {
    return switch (source) {
      case ENVIRONMENT -> Messages.text("form.source.environment", places.title(source));
      case KEYCHAIN -> places.keychain().orElseGet(() -> Messages.text("form.source.keychain"));
      case NGROK_FILE -> Messages.text("form.source.ngrokFile");
      case SESSION -> Messages.text("form.source.session");
    };
  }

  private static Optional<String> note(KeySource source, KeyPlaces places) {
    boolean found = places.foundIn(source).isPresent();
    return switch (source) {
      case ENVIRONMENT ->
          found ? Optional.empty() : Optional.of(Messages.text("form.source.environment.notSet"));
      case KEYCHAIN ->
          places.keychain().isPresent()
              ? Optional.empty()
              : Optional.of(Messages.text("form.source.keychain.none"));
      case NGROK_FILE ->
          Optional.of(
              found
                  ? places.title(source)
                  : places
                      .ngrokFileProblem()
                      .orElseGet(() -> Messages.text("form.source.ngrokFile.noKey")));
      case SESSION -> Optional.empty();
    };
  }
}
