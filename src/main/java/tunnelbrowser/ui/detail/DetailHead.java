package tunnelbrowser.ui.detail;

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
record DetailHead(SelectableText title, Pane actions, Desktop desktop) {
  static DetailHead in(Pane titlePlace, Pane actions, Desktop desktop) {
    SelectableText title = new SelectableText(true, desktop::copy);
    title.setId("title");
    title.getStyleClass().add("detail-title");
    titlePlace.getChildren().add(title);
    return new DetailHead(title, actions, desktop);
  }

  void show(DetailTarget place) {
    switch (place) {
      case DetailTarget.OfTunnel(Tunnel tunnel) -> {
        title
            .textProperty()
            .set(
                ValueText.oneLine(tunnel.address().orElseGet(() -> Messages.text("detail.noUrl"))));
        actions.getChildren().setAll(TunnelActions.of(tunnel, desktop));
      }
      case DetailTarget.OfRef(var kind, var ref) -> {
        title.textProperty().set(ValueText.oneLine(ref.id()));
        actions.getChildren().clear();
      }
    }
  }

  void clear() {
    title.textProperty().set("");
    actions.getChildren().clear();
  }
}
