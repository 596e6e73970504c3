package tunnelbrowser.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tunnelbrowser.ui.command.TunnelCommands;
import tunnelbrowser.ui.common.DetailPane;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.filter.FilterController;

/**
 * The keys that work everywhere in the window and are no command's shortcut.
 *
 * @param details what Esc puts away where they lie over the table
 * @param areas those between which F6 moves
 * @param window what {@code /} and {@code ?} reach for
 */
record WindowKeys(
    TunnelCommands commands,
    OverlayStack overlayStack,
    DetailPane details,
    FilterController filter,
    FocusAreas areas,
    WindowCommands.Window window) {

  void watch(Node root) {
    root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void typed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    switch (event.getCharacter()) {
      case "/" -> window.focusFilter();
      case "?" -> window.showShortcuts();
      default -> {}
    }
  }

  private void pressed(KeyEvent event) {
    if (TunnelCommands.ALSO_REFRESHES.match(event)) {
      commands.refresh().action().run();
    } else if (event.getCode() == KeyCode.F6) {
      areas.move(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.ESCAPE
        && overlayStack.shownProperty().get().isPresent()) {
      overlayStack.back();
    } else if (event.getCode() == KeyCode.ESCAPE
        && details.placeProperty().get() == DetailPane.Place.OVER_TABLE) {
      details.hide();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      filter.clear(); // a first Esc has left the filter as it was
    }
  }
}
