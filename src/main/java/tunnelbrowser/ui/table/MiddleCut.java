package tunnelbrowser.ui.table;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Takes out the middle of a text that is too long, so that its beginning and its end are seen. */
final class MiddleCut {
  static final String ELLIPSIS = "…";

  private MiddleCut() {}

  /**
   * The text itself if it has room; else as much of its beginning and of its end as has room beside
   * the ellipsis between them, at worst only the ellipsis. What readers see as one character is
   * never cut in two.
   *
   * @param room in the unit of {@code width}
   * @param width how wide a text is; asked only a few times, as that is what takes time
   */
  static String cut(String text, double room, ToDoubleFunction<String> width) {
    double whole = width.applyAsDouble(text);
    if (whole <= room) {
      return text;
    }
    int fits = 0;
    int tooMany = text.length();
    double perCharacter = whole / text.length();
    int guess = (int) (room / perCharacter) - 1;
    while (fits + 1 < tooMany) {
      int kept = Math.clamp(guess, fits + 1, tooMany - 1);
      double left = room - width.applyAsDouble(around(text, kept));
      if (left < 0) {
        tooMany = kept;
      } else {
        fits = kept;
      }
      int step = (int) (left / perCharacter);
      guess = kept + (step == 0 ? (left < 0 ? -1 : 1) : step);
    }
    return around(text, fits);
  }

  /** The text with an ellipsis in place of its middle, so that about that many units are left. */
  private static String around(String text, int kept) {
    int head = (kept + 1) / 2;
    int tail = text.length() - kept / 2;
    if (text.chars().allMatch(unit -> unit < 0x80)) {
      return text.substring(0, head) + ELLIPSIS + text.substring(tail);
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = characters.isBoundary(head) ? head : characters.preceding(head);
    int start = characters.isBoundary(tail) ? tail : characters.following(tail);
    return text.substring(0, end) + ELLIPSIS + text.substring(start);
  }
}
