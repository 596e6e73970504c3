package tunnelbrowser.cli;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import tunnelbrowser.tunnel.VisibleText;

/** Text as a terminal shows it: how wide it is, and what in it would not be shown but obeyed. */
final class DisplayText {
  private static final String ELLIPSIS = "…";

  /** Scripts that take two columns for each character (Unicode Standard Annex 11). */
  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  private DisplayText() {}

  /** The text on one line, without characters that a terminal would act upon. */
  static String plain(String text) {
    return VisibleText.onOneLine(text);
  }

  /** How many columns of a terminal the text takes. */
  static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  private static int width(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    if (character >= 0xFF61 && character <= 0xFFDC) {
      return false; // the half-width forms
    }
    return WIDE.contains(UnicodeScript.of(character))
        || (character >= 0x3000 && character <= 0x303E)
        || (character >= 0xFF01 && character <= 0xFFE6)
        || Character.isEmojiPresentation(character);
  }

  /** The text if it fits, else its beginning with an ellipsis for the rest. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder beginning = new StringBuilder();
    int free = columns - 1;
    for (int character : text.codePoints().toArray()) {
      free -= width(character);
      if (free < 0) {
        break;
      }
      beginning.appendCodePoint(character);
    }
    return beginning + ELLIPSIS;
  }

  /** The text followed by spaces up to that many columns. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }
}
