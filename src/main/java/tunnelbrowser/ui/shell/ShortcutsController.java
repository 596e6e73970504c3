package tunnelbrowser.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.Shortcut;

/** Lists all keys, in two columns where the window is wide enough. */
public final class ShortcutsController {
  private final OverlayStack overlayStack;

  @FXML private GridPane first;
  @FXML private GridPane second;

  public ShortcutsController(OverlayStack overlayStack) {
    this.overlayStack = overlayStack;
  }

  @FXML
  private void initialize() {
    if (overlayStack.shownProperty().get().orElse(null)
        instanceof Overlay.Shortcuts(List<Shortcut> keys)) {
      int half = (keys.size() + 1) / 2;
      keys.subList(0, half).forEach(key -> addRow(first, key));
      keys.subList(half, keys.size()).forEach(key -> addRow(second, key));
    }
  }

  private static void addRow(GridPane column, Shortcut shortcut) {
    HBox keys = new HBox(key(shortcut.key()));
    keys.getStyleClass().add("keys");
    if (!shortcut.also().isEmpty()) {
      keys.getChildren().add(key(shortcut.also()));
    }
    Label title = new Label(shortcut.title());
    title.setWrapText(true);
    column.addRow(column.getRowCount(), title, keys);
  }

  private static Label key(String text) {
    Label key = new Label(text);
    key.setMinWidth(Region.USE_PREF_SIZE);
    key.getStyleClass().add("key");
    return key;
  }
}
