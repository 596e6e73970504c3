package tunnelbrowser.fleet;

/** Makes upper and lower case the same, character by character, as Java's own comparisons do. */
public final class CaseFolding {
  private static final int ASCII = 128;

  private CaseFolding() {}

  /** The same for two characters exactly if they differ in their case only. */
  public static char fold(char character) {
    if (character < ASCII) {
      return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
    }
    return Character.toLowerCase(Character.toUpperCase(character));
  }

  /** The text with all its characters folded: the text itself if none of them changes. */
  public static String fold(String text) {
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
}
