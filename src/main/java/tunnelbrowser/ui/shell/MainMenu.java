package tunnelbrowser.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.PopupWindow;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.command.Command;

/** The window's menu: every command, in groups. */
final class MainMenu {
  private MainMenu() {}

  /** Fills the button's menu, with a line between the groups. */
  static void fill(MenuButton button, Stream<List<MenuItem>> groups) {
    groups.forEach(
        group -> {
          if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
          }
          button.getItems().addAll(group);
        });
    button.addEventHandler(MenuButton.ON_SHOWN, shown -> placeWithin(button));
  }

  /** Below the button at its right end: the button is at the window's right edge. */
  private static void placeWithin(MenuButton button) {
    ContextMenu popup = button.getItems().getFirst().getParentPopup();
    Bounds place = button.localToScreen(button.getLayoutBounds());
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
    popup.setAnchorX(place.getMaxX());
    popup.setAnchorY(place.getMaxY());
  }

  /** One group of what several places contribute, in that order. */
  @SafeVarargs
  static List<MenuItem> group(List<? extends MenuItem>... parts) {
    return Arrays.stream(parts).<MenuItem>flatMap(List::stream).toList();
  }

  static List<MenuItem> items(List<Command> commands) {
    return commands.stream().map(Command::menuItem).toList();
  }

  static Menu submenu(String titleKey, List<Command> commands) {
    Menu menu = new Menu(Messages.text(titleKey));
    menu.getItems().addAll(items(commands));
    return menu;
  }
}
