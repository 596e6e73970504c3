package tunnelbrowser.tunnel;

/** Texts of others as they may be shown: nothing in them is obeyed, be it by terminal or window. */
public final class VisibleText {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  /**
   * The text on one line: line breaks and tabs become spaces, other controls and changes of the
   * writing direction become visible.
   */
  public static String onOneLine(String text) {
    return text.chars().allMatch(VisibleText::isPlain) ? text : shown(text, false);
  }

  /** The same, but lines and tabs stay. */
  public static String of(String text) {
    return text.chars().allMatch(VisibleText::isPlain) ? text : shown(text, true);
  }

  private static boolean isPlain(int character) {
    return character >= ' ' && character < 0x7f;
  }

  private static String shown(String text, boolean lines) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> lines && isLayout(character) ? character : shown(character))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isLayout(int character) {
    return character == '\n' || character == '\r' || character == '\t';
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
}
