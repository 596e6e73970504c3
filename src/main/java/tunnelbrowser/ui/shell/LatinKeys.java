package tunnelbrowser.ui.shell;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets shortcuts work by the place of their key where a keyboard layout has no Latin letters.
 *
 * <p>Under X11, when such a layout is the first or the only one, JavaFX gives a key no code and
 * only its letter. The letter tells the place by the standard layout of its script: Russian (with
 * the letters that Ukrainian and Belarusian have in their places), Greek, and Hebrew. Layouts that
 * put the same letters elsewhere, such as Bulgarian ones, lead to the Russian place. On Windows and
 * macOS JavaFX knows the place by itself.
 */
final class LatinKeys {
  private static final String PLACES = "QWERTYUIOPASDFGHJKLZXCVBNM";

  /** The letters in those places; a blank where there is none. */
  private static final List<String> LAYOUTS =
      List.of(
          "йцукенгшщзфывапролдячсмить",
          "        ў  і              ",
          " ςερτυθιοπασδφγηξκλζχψωβνμ",
          // Hebrew, which editors would show from right to left
          "  \u05e7\u05e8\u05d0\u05d8\u05d5\u05df\u05dd\u05e4\u05e9\u05d3\u05d2\u05db\u05e2\u05d9\u05d7\u05dc\u05da\u05d6\u05e1\u05d1\u05d4\u05e0\u05de\u05e6");

  private LatinKeys() {}

  /** Watches the keys of everything in the node. */
  static void watch(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, LatinKeys::translate);
  }

  private static void translate(KeyEvent event) {
    boolean shortcut = event.isShortcutDown() || event.isAltDown();
    KeyCode code = shortcut ? code(event) : KeyCode.UNDEFINED;
    if (code != KeyCode.UNDEFINED) {
      event.consume();
      Event.fireEvent(event.getTarget(), at(code, event));
    }
  }

  /** The code of the key's place; {@link KeyCode#UNDEFINED} if it has one already, or none. */
  private static KeyCode code(KeyEvent event) {
    String letter = event.getText();
    if (event.getCode() != KeyCode.UNDEFINED || letter == null || letter.length() != 1) {
      return KeyCode.UNDEFINED;
    }
    for (String layout : LAYOUTS) {
      int place = letter.isBlank() ? -1 : layout.indexOf(Character.toLowerCase(letter.charAt(0)));
      if (place >= 0) {
        return KeyCode.valueOf(PLACES.substring(place, place + 1));
      }
    }
    return KeyCode.UNDEFINED;
  }

  private static KeyEvent at(KeyCode code, KeyEvent event) {
    return new KeyEvent(
        event.getEventType(),
        event.getCharacter(),
        event.getText(),
        code,
        event.isShiftDown(),
        event.isControlDown(),
        event.isAltDown(),
        event.isMetaDown());
  }
}
