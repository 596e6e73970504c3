package tunnelbrowser.ui.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/**
 * What the detail pane shows, and what can be done with it.
 *
 * @param actions buttons
 */
record DetailHead(Label title, Pane actions, Desktop desktop) {
  void show(DetailTarget place) {
    switch (place) {
      case DetailTarget.OfTunnel(Tunnel tunnel) -> {
        title.setText(
            ValueText.oneLine(tunnel.address().orElseGet(() -> Messages.text("detail.noUrl"))));
        actions.getChildren().setAll(TunnelActions.of(tunnel, desktop));
      }
      case DetailTarget.OfRef(var kind, var ref) -> {
        title.setText(ValueText.oneLine(ref.id()));
        actions.getChildren().clear();
      }
    }
  }

  void clear() {
    title.setText("");
    actions.getChildren().clear();
  }
}
