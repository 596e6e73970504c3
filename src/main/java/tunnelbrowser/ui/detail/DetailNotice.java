package tunnelbrowser.ui.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.ui.text.Remedy;

/**
 * The line above the fields that says why a place cannot be read.
 *
 * @param retry is there for what may succeed another time
 */
record DetailNotice(Node line, Label text, Node retry) {
  void show(ApiFailure reason) {
    boolean gone = reason instanceof ApiFailure.NotFound;
    Remedy remedy = Remedy.of(reason);
    text.setText(
        gone
            ? Messages.text("detail.gone")
            : Messages.text("detail.failed", remedy.title(), remedy.advice()));
    retry.setVisible(!gone);
    line.setVisible(true);
  }

  void hide() {
    line.setVisible(false);
  }

  /** Whether it says something that may have passed by now. */
  boolean mayPass() {
    return line.isVisible() && retry.isVisible();
  }
}
