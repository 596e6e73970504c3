package tunnelbrowser.ui.unexpected;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.UnexpectedFailures;

/** Says that something went wrong, what that means, and how to report it. */
public final class UnexpectedController {
  private final UnexpectedFailures failures;
  private final OverlayStack overlayStack;

  @FXML private Label count;

  public UnexpectedController(UnexpectedFailures failures, OverlayStack overlayStack) {
    this.failures = failures;
    this.overlayStack = overlayStack;
  }

  @FXML
  private void initialize() {
    // the model outlives this view and must not hold on to it
    failures
        .countProperty()
        .when(count.sceneProperty().map(scene -> true).orElse(false))
        .subscribe(now -> show(now.intValue()));
  }

  private void show(int times) {
    count.setText(Messages.count("unexpected.times", times));
    count.setVisible(times > 1);
  }

  @FXML
  private void copyDetails() {
    failures.copyDetails();
  }

  @FXML
  private void showLog() {
    failures.showLog();
  }

  @FXML
  private void dismiss() {
    overlayStack.hide();
  }
}
