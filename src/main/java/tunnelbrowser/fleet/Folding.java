package tunnelbrowser.fleet;

/** Makes upper and lower case the same, character by character, as Java's own comparisons do. */
final class Folding {
  private static final int ASCII = 128;

  private Folding() {}

  /** The same for two characters exactly if they differ in their case only. */
  static char fold(char character) {
    if (character < ASCII) {
      return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
    }
    return Character.toLowerCase(Character.toUpperCase(character));
  }

  /** The text with all its characters folded: the text itself if none of them changes. */
  static String fold(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (fold(text.charAt(index)) != text.charAt(index)) {
        return copy(text);
      }
    }
    return text;
  }

  private static String copy(String text) {
    char[] folded = text.toCharArray();
    for (int index = 0; index < folded.length; index++) {
      folded[index] = fold(folded[index]);
    }
    return new String(folded);
  }

  /**
   * {@link String#contains} without regard to case and without a copy of the text.
   *
   * @param word folded, and not empty
   */
  static boolean contains(String text, String word) {
    char first = word.charAt(0);
    char capital = Character.toUpperCase(first);
    int last = text.length() - word.length();
    for (int start = 0; start <= last; start++) {
      char character = text.charAt(start);
      boolean begins =
          character < ASCII ? character == first || character == capital : fold(character) == first;
      if (begins && continues(text, start, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean continues(String text, int start, String word) {
    for (int index = 1; index < word.length(); index++) {
      if (fold(text.charAt(start + index)) != word.charAt(index)) {
        return false;
      }
    }
    return true;
  }
}
