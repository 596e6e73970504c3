package tunnelbrowser.ui.palette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import tunnelbrowser.text.Messages;

/**
 * All commands, as menus have them at this moment. Nothing is listed twice, here or in the program:
 * a new item of a menu is a command of the palette.
 */
final class CommandCatalog {
  private final List<Choice> choices = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();

  private CommandCatalog() {}

  static List<Choice> of(List<MenuButton> buttons) {
    CommandCatalog catalog = new CommandCatalog();
    for (MenuButton button : buttons) {
      Event.fireEvent(button, new Event(MenuButton.ON_SHOWING)); // menus are filled when they open
      catalog.add("", List.copyOf(button.getItems()));
    }
    return List.copyOf(catalog.choices);
  }

  private void add(String path, List<MenuItem> items) {
    for (MenuItem item : items) {
      if (item instanceof Menu menu) {
        Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
        add(path + menu.getText() + " › ", List.copyOf(menu.getItems()));
        Event.fireEvent(menu, new Event(Menu.ON_HIDDEN));
      } else if (!(item instanceof SeparatorMenuItem) && !item.isDisable()) {
        addCommand(path + item.getText(), item);
      }
    }
  }

  private void addCommand(String title, MenuItem item) {
    boolean isThis = Messages.text("command.palette").equals(title);
    if (!isThis && titles.add(title)) {
      choices.add(new Choice(title, note(item), () -> choose(item)));
    }
  }

  private static String note(MenuItem item) {
    boolean on =
        (item instanceof CheckMenuItem check && check.isSelected())
            || (item instanceof RadioMenuItem radio && radio.isSelected());
    String key = item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
    return on ? ("✓ " + key).strip() : key;
  }

  /** As a click in the menu would. */
  private static void choose(MenuItem item) {
    switch (item) {
      case CheckMenuItem check -> check.setSelected(!check.isSelected());
      case RadioMenuItem radio -> radio.setSelected(true);
      default -> {}
    }
    item.fire();
  }
}
