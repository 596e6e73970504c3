package tunnelbrowser.testing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Makes a mouse without a display like any other.
 *
 * <p>The robot of JavaFX's Headless platform calls every press a wish for a context menu, whatever
 * the button, so that a click on a column's header does not sort; it says of a button that is
 * released that it is still down, so that nodes stay pressed; and it knows nothing of keys that are
 * held meanwhile. All this is put right here; in a real window nothing changes. Belongs to the
 * JavaFX thread.
 */
final class MouseButtons implements AutoCloseable {
  private final ListChangeListener<Window> onWindows =
      change -> {
        while (change.next()) {
          change.getAddedSubList().forEach(this::watch);
        }
      };
  private final Set<Window> watched = Collections.newSetFromMap(new WeakHashMap<>());
  private final Set<KeyCode> heldKeys = EnumSet.noneOf(KeyCode.class);
  private MouseButton lastPressed = MouseButton.NONE;

  /** Corrects all windows, now and later, until it is closed. */
  MouseButtons() {
    Window.getWindows().forEach(this::watch);
    Window.getWindows().addListener(onWindows);
  }

  @Override
  public void close() {
    Window.getWindows().removeListener(onWindows);
  }

  /** A menu is the same window each time it is shown. */
  private void watch(Window window) {
    if (!watched.add(window)) {
      return;
    }
    window.addEventFilter(MouseEvent.ANY, this::correct);
    window.addEventFilter(KeyEvent.KEY_PRESSED, event -> heldKeys.add(event.getCode()));
    window.addEventFilter(KeyEvent.KEY_RELEASED, event -> heldKeys.remove(event.getCode()));
    window.addEventFilter(ContextMenuEvent.ANY, this::keepIfWished);
  }

  private void correct(MouseEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      lastPressed = event.getButton();
    }
    if (event.isPopupTrigger() && event.getButton() != MouseButton.SECONDARY) {
      event.consume();
      Event.fireEvent(event.getTarget(), corrected(event));
    }
  }

  private void keepIfWished(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger() && lastPressed != MouseButton.SECONDARY) {
      event.consume();
    }
  }

  private MouseEvent corrected(MouseEvent event) {
    return new MouseEvent(
        event.getEventType(),
        event.getSceneX(),
        event.getSceneY(),
        event.getScreenX(),
        event.getScreenY(),
        event.getButton(),
        event.getClickCount(),
        event.isShiftDown() || heldKeys.contains(KeyCode.SHIFT),
        event.isControlDown() || heldKeys.contains(KeyCode.CONTROL),
        event.isAltDown(),
        event.isMetaDown(),
        event.isPrimaryButtonDown() && !isReleaseOf(MouseButton.PRIMARY, event),
        event.isMiddleButtonDown() && !isReleaseOf(MouseButton.MIDDLE, event),
        event.isSecondaryButtonDown(),
        event.isSynthesized(),
        false,
        event.isStillSincePress(),
        event.getPickResult());
  }

  private static boolean isReleaseOf(MouseButton button, MouseEvent event) {
    return event.getEventType() == MouseEvent.MOUSE_RELEASED && event.getButton() == button;
  }
}
