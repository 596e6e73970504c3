package tunnelbrowser.text;

/** Texts of others as they may be shown: nothing in them is obeyed, be it by terminal or window. */
public final class VisibleText {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int BLACK_FLAG = 0x1F3F4;

  private VisibleText() {}

  /**
   * The text on one line: line breaks and tabs become spaces, other controls, changes of the
   * writing direction and characters that nobody sees become visible. Joiners and variation
   * selectors stay, for scripts and emoji are written with them, and so do the tags of a flag.
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
    boolean flag = false;
    for (int index = 0; index < text.length(); index = text.offsetByCodePoints(index, 1)) {
      int character = text.codePointAt(index);
      flag = character == BLACK_FLAG || (flag && isTag(character));
      boolean stays = (lines && isLayout(character)) || (flag && isTag(character));
      shown.appendCodePoint(stays ? character : shown(character));
    }
    return shown.toString();
  }

  private static boolean isTag(int character) {
    return character >= 0xE0020 && character <= 0xE007F;
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
      default -> isUnseen(character) ? REPLACEMENT : character;
    };
  }

  /**
   * The Bidi_Control and Default_Ignorable_Code_Point of Unicode 16 but joiners and variation
   * selectors, and the interlinear annotations.
   */
  private static boolean isUnseen(int character) {
    return switch (character) {
      case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E -> true;
      case 0x200B, 0x200E, 0x200F, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default ->
          isBetween(character, 0x202A, 0x202E)
              || isBetween(character, 0x2060, 0x206F)
              || isBetween(character, 0xFFF0, 0xFFFB)
              || isBetween(character, 0x1BCA0, 0x1BCA3)
              || isBetween(character, 0x1D173, 0x1D17A)
              || (isBetween(character, 0xE0000, 0xE0FFF)
                  && !isBetween(character, 0xE0100, 0xE01EF));
    };
  }

  private static boolean isBetween(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
