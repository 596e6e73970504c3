package tunnelbrowser.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.MenuButton;

/**
 * Whether the command palette lies over the window, and what it offers: everything in the window's
 * menus, and every tunnel. Belongs to the JavaFX thread.
 */
public final class Palette {
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private List<MenuButton> menus = List.of();

  /**
   * Names what is offered; called once, when the window is made.
   *
   * @param buttons whatever is in their menus is a command
   */
  public void offer(List<MenuButton> buttons) {
    this.menus = List.copyOf(buttons);
  }

  public List<MenuButton> menus() {
    return menus;
  }

  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public void show() {
    FxThread.check();
    shown.set(true);
  }

  public void hide() {
    FxThread.check();
    shown.set(false);
  }
}
