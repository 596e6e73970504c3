package tunnelbrowser.ui.account;

import javafx.fxml.FXML;
import javafx.scene.layout.Pane;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;

/** The line above the demo's rows that leads a newcomer to an account. */
public final class WelcomeController {
  private final Welcome welcome;
  private final OverlayStack overlayStack;

  @FXML private Pane strip;

  public WelcomeController(Welcome welcome, OverlayStack overlayStack) {
    this.welcome = welcome;
    this.overlayStack = overlayStack;
  }

  @FXML
  private void initialize() {
    strip.visibleProperty().bind(welcome.wantedProperty());
  }

  @FXML
  private void connect() {
    overlayStack.show(new Overlay.Connect());
  }

  @FXML
  private void dismiss() {
    welcome.dismiss();
  }
}
