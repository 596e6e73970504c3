package tunnelbrowser.ui.shell;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.command.Command;

/** All keys on one sheet. */
final class ShortcutSheet {
  private ShortcutSheet() {}

  static Parent of(List<Command> commands) {
    GridPane sheet = new GridPane();
    sheet.getStyleClass().add("shortcut-sheet");
    for (Command command : commands) {
      command
          .key()
          .ifPresent(key -> addRow(sheet, command.title(), key.getDisplayText(), command.also()));
    }
    addWhatNoCommandStandsFor(sheet);
    return sheet;
  }

  private static void addWhatNoCommandStandsFor(GridPane sheet) {
    addRow(sheet, Messages.text("shortcut.account"), digits(), "");
    addRow(sheet, Messages.text("shortcut.areas"), "F6", "");
    addRow(sheet, Messages.text("shortcut.textSize"), shown("Shortcut+Plus"), zoomKeys());
    addRow(
        sheet,
        Messages.text("shortcut.details"),
        new KeyCodeCombination(KeyCode.ENTER).getDisplayText(),
        Messages.text("shortcut.details.also"));
    addRow(sheet, Messages.text("shortcut.rowMenu"), "Shift+F10", "");
    addRow(sheet, Messages.text("shortcut.closeCard"), "Esc", "");
    addRow(sheet, Messages.text("shortcut.leaveFilter"), "Esc", "");
    addRow(sheet, Messages.text("shortcut.sort"), Messages.text("shortcut.sort.key"), "");
  }

  private static String zoomKeys() {
    return shown("Shortcut+Minus") + " " + shown("Shortcut+0");
  }

  private static String shown(String keys) {
    return KeyCombination.valueOf(keys).getDisplayText();
  }

  private static String digits() {
    return KeyCombination.valueOf("Shortcut+1").getDisplayText()
        + " … "
        + KeyCombination.valueOf("Shortcut+9").getDisplayText();
  }

  private static void addRow(GridPane sheet, String title, String key, String also) {
    HBox keys = new HBox(key(key));
    keys.getStyleClass().add("keys");
    if (!also.isEmpty()) {
      keys.getChildren().add(key(also));
    }
    sheet.addRow(sheet.getRowCount(), new Label(title), keys);
  }

  private static Label key(String text) {
    Label key = new Label(text.replace("←", "Left").replace("→", "Right").replace("↵", "Enter"));
    key.getStyleClass().add("key");
    return key;
  }
}
