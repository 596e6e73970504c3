package tunnelbrowser.ui.account;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.text.Messages;

/** A key that is there already, and one click to use it. It shows where, never the key. */
final class DetectedKeyRow extends HBox {
  DetectedKeyRow(Accounts.DetectedKey found, Runnable use) {
    getStyleClass().add("connect-line");
    Label where = new Label(Messages.text("connect.found", found.place()));
    where.setWrapText(true);
    where.setMinHeight(Region.USE_PREF_SIZE);
    where.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(where, Priority.ALWAYS);
    Button button = new Button(Messages.text("connect.found.use"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Messages.text("connect.found.use.name", found.place()));
    button.setOnAction(pressed -> use.run());
    getChildren().addAll(where, button);
  }
}
