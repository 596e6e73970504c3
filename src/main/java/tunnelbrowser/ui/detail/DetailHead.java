package tunnelbrowser.ui.detail;

import java.util.Optional;
import javafx.scene.layout.Pane;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.SelectableText;
import tunnelbrowser.ui.text.ValueText;

/**
 * What the detail pane shows, and what can be done with it.
 *
 * @param actions buttons
 */
record DetailHead(SelectableText title, Pane actions, QrPlace qr, Desktop desktop) {
  static DetailHead in(Pane titlePlace, Pane actions, QrPlace qr, Desktop desktop) {
    SelectableText title = new SelectableText(true, desktop::copy);
    title.setId("title");
    title.getStyleClass().add("detail-title");
    titlePlace.getChildren().add(title);
    return new DetailHead(title, actions, qr, desktop);
  }

  void show(DetailTarget place) {
    switch (place) {
      case DetailTarget.OfTunnel(Tunnel tunnel) -> {
        title
            .textProperty()
            .set(
                ValueText.oneLine(tunnel.address().orElseGet(() -> Messages.text("detail.noUrl"))));
        qr.show(tunnel.address());
        actions.getChildren().setAll(TunnelActions.of(tunnel, qr.button(), desktop));
      }
      case DetailTarget.OfRef(var kind, var ref) -> {
        title.textProperty().set(ValueText.oneLine(ref.id()));
        qr.show(Optional.empty());
        actions.getChildren().clear();
      }
    }
  }

  void clear() {
    qr.show(Optional.empty());
    title.textProperty().set("");
    actions.getChildren().clear();
  }
}
