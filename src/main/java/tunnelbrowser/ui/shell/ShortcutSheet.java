package tunnelbrowser.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import tunnelbrowser.ui.command.Command;

/** All keys on one sheet. */
final class ShortcutSheet {
  /** Further keys of commands, by the commands' titles. */
  private static final Map<String, String> ALSO =
      Map.of(
          "Filter", "/",
          "Refresh now", KeyCombination.valueOf("Shortcut+R").getDisplayText(),
          "Keyboard shortcuts", "?");

  /** What no command stands for. */
  private static final List<List<String>> BEYOND_COMMANDS =
      List.of(
          List.of("Open the account of that number", digits()),
          List.of("Go to the toolbar, the table, the details", "F6"),
          List.of("Menu of the selected row", "Shift+F10"),
          List.of("Close a card", "Esc"),
          List.of("Leave the filter, then clear it", "Esc"),
          List.of("Sort by a further column", "Shift+click"));

  private ShortcutSheet() {}

  static Parent of(List<Command> commands) {
    GridPane sheet = new GridPane();
    sheet.getStyleClass().add("shortcut-sheet");
    for (Command command : commands) {
      command.key().ifPresent(key -> addRow(sheet, command.title(), key.getDisplayText()));
    }
    BEYOND_COMMANDS.forEach(row -> addRow(sheet, row.getFirst(), row.getLast()));
    return sheet;
  }

  private static String digits() {
    return KeyCombination.valueOf("Shortcut+1").getDisplayText()
        + " … "
        + KeyCombination.valueOf("Shortcut+9").getDisplayText();
  }

  private static void addRow(GridPane sheet, String title, String key) {
    HBox keys = new HBox(key(key));
    keys.getStyleClass().add("keys");
    if (ALSO.containsKey(title)) {
      keys.getChildren().add(key(ALSO.getOrDefault(title, "")));
    }
    sheet.addRow(sheet.getRowCount(), new Label(title), keys);
  }

  private static Label key(String text) {
    Label key = new Label(text.replace("←", "Left").replace("→", "Right").replace("↵", "Enter"));
    key.getStyleClass().add("key");
    return key;
  }
}
