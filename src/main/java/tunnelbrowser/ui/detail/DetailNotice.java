package tunnelbrowser.ui.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.ui.text.Remedy;
import tunnelbrowser.ui.text.ValueText;

/**
 * The line above the fields that says why a place cannot be read.
 *
 * @param retry is there for what may succeed another time
 */
record DetailNotice(Node line, Label text, Node retry) {
  /**
   * Says why.
   *
   * @param host what the API is called, such as "api.ngrok.com"
   */
  void show(ApiFailure reason, String host) {
    boolean gone = reason instanceof ApiFailure.NotFound;
    Remedy remedy = Remedy.of(reason, host);
    text.setText(gone ? Messages.text("detail.gone") : explanation(remedy));
    retry.setVisible(!gone);
    line.setVisible(true);
  }

  private static String explanation(Remedy remedy) {
    String ours = Messages.text("detail.failed", remedy.title(), remedy.advice());
    return remedy.quote().isEmpty()
        ? ours
        : Messages.text("sentences", ours, ValueText.oneLine(remedy.quoted()));
  }

  void hide() {
    line.setVisible(false);
  }

  /** Whether it says something that may have passed by now. */
  boolean mayPass() {
    return line.isVisible() && retry.isVisible();
  }
}
