package tunnelbrowser.ui.common;

import java.util.List;
import java.util.function.Consumer;
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
  private Consumer<String> reveal = id -> {};

  /**
   * Names what is offered; called once, when the window is made.
   *
   * @param buttons whatever is in their menus is a command
   * @param reveal selects the tunnel with that id and brings it into view
   */
  public void offer(List<MenuButton> buttons, Consumer<String> reveal) {
    this.menus = List.copyOf(buttons);
    this.reveal = reveal;
  }

  public List<MenuButton> menus() {
    return menus;
  }

  /** Selects the tunnel with that id and brings it into view. */
  public void reveal(String id) {
    reveal.accept(id);
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
