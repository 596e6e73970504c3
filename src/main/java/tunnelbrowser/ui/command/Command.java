package tunnelbrowser.ui.command;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * Something that the user can do, the same from a menu, a key or a button.
 *
 * @param title as menus show it
 * @param key the shortcut, if there is one
 * @param also a further key that does the same, as people read it; empty if there is none
 * @param enabled whether it can be done now
 * @param action does it; called on the JavaFX thread
 */
public record Command(
    String title,
    Optional<KeyCombination> key,
    String also,
    ObservableValue<Boolean> enabled,
    Runnable action) {

  /** A new menu item; in a menu of the window its shortcut works everywhere in the window. */
  public MenuItem menuItem() {
    MenuItem item = new MenuItem(title);
    item.setMnemonicParsing(false);
    key.ifPresent(item::setAccelerator);
    item.disableProperty().bind(enabled.map(can -> !can));
    item.setOnAction(chosen -> action.run());
    return item;
  }
}
