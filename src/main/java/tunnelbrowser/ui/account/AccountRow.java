package tunnelbrowser.ui.account;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.text.KeyPlaces;

/** An account in the list of all: what it is, and what can be done with it. */
final class AccountRow extends VBox {
  /** What the user can do with the account. */
  interface Actions {
    void open();

    void edit();

    /** Called once the user has confirmed it. */
    void remove();
  }

  private final Profile profile;
  private final KeyPlaces places;
  private final Actions actions;
  private final HBox question = new HBox();

  /**
   * @param number its place in the list, counted from 1
   */
  AccountRow(Profile profile, int number, KeyPlaces places, Actions actions) {
    this.profile = profile;
    this.places = places;
    this.actions = actions;
    getStyleClass().add("account-row");
    question.getStyleClass().add("account-question");
    question.setVisible(false);
    question.managedProperty().bind(question.visibleProperty());
    getChildren().addAll(line(number), question);
  }

  private HBox line(int number) {
    Label name = new Label(profile.name());
    name.getStyleClass().add("account-name");
    name.setTooltip(new Tooltip(profile.name()));
    Label about =
        new Label(
            Messages.text(
                "accounts.row",
                number,
                Swatch.name(profile.color()),
                places.origin(profile.keySource())));
    about.getStyleClass().add("muted");
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    about.setTooltip(
        new Tooltip(
            Messages.text(
                "accounts.row.tip", profile.apiUrl(), places.origin(profile.keySource()))));
    VBox words = new VBox(name, about);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button open = new Button(Messages.text("accounts.open"));
    open.setOnAction(pressed -> actions.open());
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setAccessibleText(Messages.text("accounts.open.name", profile.name()));
    HBox line =
        new HBox(
            new Swatch(profile.color()),
            words,
            open,
            icon(
                Feather.EDIT_2,
                Messages.text("accounts.change"),
                Messages.text("accounts.change.name", profile.name()),
                actions::edit),
            icon(
                Feather.TRASH_2,
                Messages.text("accounts.remove"),
                Messages.text("accounts.remove.name", profile.name()),
                this::ask));
    line.getStyleClass().add("account-row-line");
    return line;
  }

  private static Button icon(Feather sign, String what, String name, Runnable action) {
    Button button = new Button("", new FontIcon(sign));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(what));
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private void ask() {
    Label words = new Label(consequences());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button remove = new Button(Messages.text("accounts.remove"));
    remove.getStyleClass().add("danger");
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(confirmed -> actions.remove());
    Button keep = new Button(Messages.text("accounts.keep"));
    keep.setMinWidth(Region.USE_PREF_SIZE);
    keep.setOnAction(pressed -> question.setVisible(false));
    question.getChildren().setAll(words, keep, remove);
    question.setVisible(true);
    keep.requestFocus();
  }

  /** What goes and what stays. */
  private String consequences() {
    String title = places.title(profile.keySource());
    return switch (profile.keySource()) {
      case KEYCHAIN -> Messages.text("accounts.remove.keychain", profile.name(), title);
      case SESSION -> Messages.text("accounts.remove.session", profile.name());
      case ENVIRONMENT, NGROK_FILE ->
          Messages.text("accounts.remove.elsewhere", profile.name(), title);
    };
  }
}
