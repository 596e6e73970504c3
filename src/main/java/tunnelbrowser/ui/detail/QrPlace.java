package tunnelbrowser.ui.detail;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.DetailPane;

/** Where the QR code of the public URL stands, once it is asked for. */
final class QrPlace {
  private final Pane place;
  private final DetailPane pane;
  private final ToggleButton button =
      new ToggleButton(Messages.text("detail.qr"), new FontIcon(Feather.GRID));

  /** What the code is to say; empty for nothing. */
  private String url = "";

  QrPlace(Pane place, DetailPane pane) {
    this.place = place;
    this.pane = pane;
    button.setId("qr");
    button.setDisable(true);
    button.setTooltip(new Tooltip(Messages.text("detail.qr.tip")));
    button.selectedProperty().bindBidirectional(pane.qrShownProperty());
    pane.qrShownProperty().subscribe(shown -> update());
  }

  ToggleButton button() {
    return button;
  }

  void show(Optional<String> address) {
    String wanted = address.orElse("");
    if (!wanted.equals(url)) {
      url = wanted;
      button.setDisable(url.isEmpty());
      update();
    }
  }

  private void update() {
    place.getChildren().clear();
    if (pane.qrShownProperty().get() && !url.isEmpty()) {
      QrPicture.of(url).ifPresentOrElse(this::add, this::sayTooLong);
    }
    place.setManaged(!place.getChildren().isEmpty());
  }

  private void add(Image code) {
    ImageView view = new ImageView(code);
    view.setId("qrCode");
    view.setSmooth(false);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(Messages.text("detail.qr.name", url));
    place.getChildren().add(view);
  }

  private void sayTooLong() {
    Label label = new Label(Messages.text("detail.qr.tooLong"));
    label.setId("qrTooLong");
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    place.getChildren().add(label);
  }
}
