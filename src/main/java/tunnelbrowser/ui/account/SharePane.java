package tunnelbrowser.ui.account;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tunnelbrowser.text.Messages;

/** The choice how many requests a minute the program may make for an account. */
public final class SharePane extends VBox {
  private final Slider share = new Slider(6, 120, 60);

  public SharePane() {
    getStyleClass().add("form-part");
    Label name = new Label(Messages.text("form.share"));
    name.setLabelFor(share);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label text = new Label();
    text.setId("shareText");
    HBox line = new HBox(name, between, text);
    line.getStyleClass().add("share-line");
    share.setId("share");
    share.setBlockIncrement(6);
    share.setAccessibleText(Messages.text("form.share.name"));
    share
        .valueProperty()
        .subscribe(wanted -> text.setText(Messages.text("form.share.requests", chosen())));
    Label about = new Label(Messages.text("form.share.about"));
    about.setWrapText(true);
    about.getStyleClass().add("muted");
    getChildren().addAll(line, share, about);
  }

  void choose(int requests) {
    share.setValue(requests);
  }

  int chosen() {
    return (int) Math.round(share.getValue());
  }
}
