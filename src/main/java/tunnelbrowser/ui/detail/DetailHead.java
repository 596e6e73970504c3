package tunnelbrowser.ui.detail;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
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
        CopyButton copy =
            new CopyButton(Messages.text(kind), Messages.text("copy.button"), ref::id, desktop);
        actions.getChildren().setAll(copy);
      }
    }
  }

  /**
   * Lets the copy key copy what is shown, before the window's own shortcut, which copies what is
   * selected in the table.
   *
   * @param pane where the keyboard is
   * @param content what is visible while one thing is shown
   */
  void watchKeys(Node pane, Node content) {
    pane.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (FieldKeys.COPY.match(event) && content.isVisible() && copy()) {
            event.consume();
          }
        });
  }

  private boolean copy() {
    Optional<Node> button =
        actions.getChildren().stream()
            .filter(action -> action instanceof CopyButton && !action.isDisabled())
            .findFirst();
    button.ifPresent(found -> ((CopyButton) found).fire());
    return button.isPresent();
  }

  void clear() {
    qr.show(Optional.empty());
    title.textProperty().set("");
    actions.getChildren().clear();
  }
}
