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
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.text.ConnectionText;

/** A connection that was not set up, in the list of accounts: to be opened, or kept as one. */
final class SessionRow extends HBox {
  SessionRow(ConnectionTarget.Account connection, Runnable open, Runnable keep) {
    getStyleClass().addAll("account-row", "account-row-line");
    String called = ConnectionText.name(connection);
    Label name = new Label(called);
    name.getStyleClass().add("account-name");
    name.setTooltip(new Tooltip(called));
    Label about = new Label(about(connection));
    about.getStyleClass().add("muted");
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    VBox words = new VBox(name, about);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren()
        .addAll(
            new FontIcon(Feather.CLOCK),
            words,
            button("accounts.open", "accounts.open.name", called, open),
            button("accounts.keepSession", "accounts.keepSession.name", called, keep));
  }

  private static String about(ConnectionTarget.Account connection) {
    return connection.keyOrigin().equals(ConnectionText.TYPED)
        ? Messages.text("accounts.session")
        : Messages.text("accounts.session.from", ConnectionText.keyOrigin(connection));
  }

  private static Button button(String title, String name, String called, Runnable action) {
    Button button = new Button(Messages.text(title));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Messages.text(name, called));
    button.setOnAction(pressed -> action.run());
    return button;
  }
}
