package tunnelbrowser.ui.shell;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.text.Messages;

/** The button that pauses refreshing and resumes it, and says which of the two it does next. */
final class PauseButton {
  private PauseButton() {}

  static void show(Button button, boolean paused) {
    ((FontIcon) button.getGraphic()).setIconCode(paused ? Feather.PLAY : Feather.PAUSE);
    String does = Messages.text(paused ? "toolbar.resume" : "toolbar.pause");
    button.setAccessibleText(does);
    button.getTooltip().setText(does);
  }
}
