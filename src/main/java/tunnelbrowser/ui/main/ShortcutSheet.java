package tunnelbrowser.ui.main;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import tunnelbrowser.ui.command.Command;

/** All keys on one sheet. */
final class ShortcutSheet {
  /** Keys that no menu shows. */
  private static final List<List<String>> BEYOND_MENUS =
      List.of(
          List.of("Filter", "/"),
          List.of("Leave the filter, then clear it", "Esc"),
          List.of("Refresh now", KeyCombination.valueOf("Shortcut+R").getDisplayText()),
          List.of("Sort by a further column", "Shift+click"),
          List.of("Keyboard shortcuts", "?"));

  private ShortcutSheet() {}

  static Parent of(List<Command> commands) {
    GridPane sheet = new GridPane();
    sheet.getStyleClass().add("shortcut-sheet");
    for (Command command : commands) {
      command.key().ifPresent(key -> addRow(sheet, command.title(), key.getDisplayText()));
    }
    for (List<String> row : BEYOND_MENUS) {
      addRow(sheet, row.getFirst(), row.getLast());
    }
    return sheet;
  }

  private static void addRow(GridPane sheet, String title, String key) {
    Label keys = new Label(key);
    keys.getStyleClass().add("key");
    sheet.addRow(sheet.getRowCount(), new Label(title), keys);
  }
}
