package tunnelbrowser.ui.window;

import javafx.stage.Stage;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.ConnectionText;

/** Title, icons and least size of a window; while it is minimized, the model rests. */
final class WindowFrame {
  private WindowFrame() {}

  static void follow(Stage stage, TunnelsModel model) {
    stage.titleProperty().bind(model.connectionProperty().map(WindowFrame::title));
    stage.setMinWidth(MainWindow.SMALLEST_WIDTH);
    stage.setMinHeight(MainWindow.SMALLEST_HEIGHT);
    model.restingProperty().bind(stage.iconifiedProperty());
    WindowIcons.giveTo(stage);
  }

  private static String title(ConnectionTarget connection) {
    return connection instanceof ConnectionTarget.NotConnected
        ? Messages.text("window.title")
        : Messages.text("window.title.connected", ConnectionText.name(connection));
  }
}
