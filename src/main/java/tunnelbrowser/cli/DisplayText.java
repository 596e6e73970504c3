package tunnelbrowser.cli;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Text as a terminal shows it: how wide it is, and what in it would not be shown but obeyed. */
final class DisplayText {
  private static final String ELLIPSIS = "…";
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int REPLACEMENT = 0xFFFD;

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

  /**
   * The text on one line, without characters that a terminal would act upon: line breaks and tabs
   * become spaces, other controls and changes of the writing direction become visible.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(DisplayText::shown).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int shown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> {
        if (Character.isWhitespace(character) && character <= '\r') {
          yield ' ';
        }
        yield character < ' ' ? CONTROL_PICTURES + character : REPLACEMENT;
      }
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SURROGATE -> REPLACEMENT;
      default -> changesDirection(character) ? REPLACEMENT : character;
    };
  }

  private static boolean changesDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
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
