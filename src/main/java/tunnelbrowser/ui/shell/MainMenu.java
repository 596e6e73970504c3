package tunnelbrowser.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.PopupWindow;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.command.Command;
import tunnelbrowser.ui.command.TunnelCommands;

/** The window's menu: every command, in groups. */
final class MainMenu {
  private MainMenu() {}

  /**
   * Fills the button's menu, with a line between the groups.
   *
   * @param looks how the window looks
   */
  static void fill(
      MenuButton button, TunnelCommands tunnels, WindowCommands window, List<MenuItem> looks) {
    List<Command> ofDetails = new ArrayList<>(window.forDetails());
    ofDetails.addAll(tunnels.forHistory());
    Menu details = submenu("menu.details", ofDetails);
    Menu help = submenu("menu.help", window.forHelp());
    List<MenuItem> last = List.of(help, window.quit().menuItem());
    List<MenuItem> go = new ArrayList<>(items(window.forWindow()));
    go.add(details);
    for (List<MenuItem> group :
        List.of(
            tunnels.menuOfSelection(),
            tunnels.menuOfList(),
            go,
            looks,
            items(window.forConnection()),
            last)) {
      if (!button.getItems().isEmpty()) {
        button.getItems().add(new SeparatorMenuItem());
      }
      button.getItems().addAll(group);
    }
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

  private static List<MenuItem> items(List<Command> commands) {
    return commands.stream().map(Command::menuItem).toList();
  }

  private static Menu submenu(String titleKey, List<Command> commands) {
    Menu menu = new Menu(Messages.text(titleKey));
    menu.getItems().addAll(items(commands));
    return menu;
  }
}
