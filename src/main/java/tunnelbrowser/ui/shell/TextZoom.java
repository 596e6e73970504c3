package tunnelbrowser.ui.shell;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import tunnelbrowser.settings.Sizes;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.ShownLayout;
import tunnelbrowser.ui.common.Toasts;

/**
 * Makes the text larger and smaller, by a menu and by keys: those that people try, wherever their
 * keyboard has plus and minus.
 */
record TextZoom(ObjectProperty<Sizes> sizes, Toasts toasts) {
  static TextZoom watch(Node root, ShownLayout layout, Toasts toasts) {
    TextZoom zoom = new TextZoom(layout.settings().sizesProperty(), toasts);
    root.addEventHandler(KeyEvent.KEY_PRESSED, zoom::pressed);
    return zoom;
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && !event.isAltDown()) {
      switch (event.getCode()) {
        case PLUS, EQUALS, ADD -> change(event, now -> now.zoomed(1));
        case MINUS, SUBTRACT -> change(event, now -> now.zoomed(-1));
        case DIGIT0, NUMPAD0 -> change(event, Sizes::unzoomed);
        default -> {}
      }
    }
  }

  private void change(KeyEvent event, UnaryOperator<Sizes> to) {
    event.consume();
    change(to);
  }

  private void change(UnaryOperator<Sizes> to) {
    sizes.set(to.apply(sizes.get()));
    toasts.say(Messages.text("layout.text.now", sizes.get().text()));
  }

  Menu menu() {
    Menu menu = new Menu(Messages.text("layout.text"));
    menu.getItems()
        .setAll(
            List.of(
                item("layout.text.larger", now -> now.zoomed(1)),
                item("layout.text.smaller", now -> now.zoomed(-1)),
                item("layout.text.usual", Sizes::unzoomed)));
    return menu;
  }

  private MenuItem item(String title, UnaryOperator<Sizes> to) {
    MenuItem item = new MenuItem(Messages.text(title));
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> change(to));
    return item;
  }
}
