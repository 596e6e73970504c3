package tunnelbrowser.ui.table;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets a page key that is held down turn one page per frame. A keyboard can repeat faster than
 * pages are shown; the table would work off those repeats and scroll on after the key's release.
 *
 * <p>Presses one after another all count, however fast they come.
 */
final class HeldPages {
  private final NextPulse nextFrame;

  /** The key whose page is still to be shown, or {@link KeyCode#UNDEFINED}. */
  private KeyCode turning = KeyCode.UNDEFINED;

  private HeldPages(TableView<?> table) {
    this.nextFrame = new NextPulse(table, () -> turning = KeyCode.UNDEFINED);
  }

  static void watch(TableView<?> table) {
    HeldPages pages = new HeldPages(table);
    table.addEventFilter(KeyEvent.KEY_PRESSED, pages::pressed);
    table.addEventFilter(KeyEvent.KEY_RELEASED, pages::released);
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    if (key == turning) {
      event.consume();
    } else if (key == KeyCode.PAGE_UP || key == KeyCode.PAGE_DOWN) {
      turning = key;
      nextFrame.await();
    }
  }

  private void released(KeyEvent event) {
    if (event.getCode() == turning) {
      turning = KeyCode.UNDEFINED;
    }
  }
}
