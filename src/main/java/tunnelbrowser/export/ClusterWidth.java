package tunnelbrowser.export;

/**
 * How many columns of a terminal a grapheme cluster takes.
 *
 * <p>Emoji of several characters take two, as one picture: flags, families, skins, keycaps. In all
 * other clusters each character takes its own columns, marks none, for that is how terminals add
 * them up: the Thai "am" takes two though it is one cluster.
 */
final class ClusterWidth {
  private static final int FIRST_REGIONAL_INDICATOR = 0x1F1E6;
  private static final int LAST_REGIONAL_INDICATOR = 0x1F1FF;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int SOFT_HYPHEN = 0xAD;

  private ClusterWidth() {}

  static int of(String cluster) {
    int sum = 0;
    for (int index = 0; index < cluster.length(); index = cluster.offsetByCodePoints(index, 1)) {
      sum += ofCharacter(cluster.codePointAt(index));
    }
    return isPicture(cluster) ? 2 : sum;
  }

  private static boolean isPicture(String cluster) {
    int first = cluster.codePointAt(0);
    int rest = Character.charCount(first);
    if (rest == cluster.length()) {
      return false; // its own columns are right
    }
    if (first >= FIRST_REGIONAL_INDICATOR && first <= LAST_REGIONAL_INDICATOR) {
      int second = cluster.codePointAt(rest);
      return second >= FIRST_REGIONAL_INDICATOR && second <= LAST_REGIONAL_INDICATOR;
    }
    return Character.isEmoji(first)
        && cluster
            .codePoints()
            .skip(1)
            .anyMatch(
                next ->
                    next == EMOJI_STYLE
                        || Character.isEmojiModifier(next)
                        || Character.isExtendedPictographic(next));
  }

  private static int ofCharacter(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      case Character.FORMAT -> isVisibleFormat(character) ? 1 : 0;
      default -> isJoinedJamo(character) ? 0 : WideCharacters.contain(character) ? 2 : 1;
    };
  }

  /** Vowels and final consonants, which a terminal draws into the syllable before them. */
  private static boolean isJoinedJamo(int character) {
    return (character >= 0x1160 && character <= 0x11FF)
        || (character >= 0xD7B0 && character <= 0xD7FB);
  }

  /** The soft hyphen, and signs that stand under or around a number or a name. */
  private static boolean isVisibleFormat(int character) {
    return character == SOFT_HYPHEN
        || (character >= 0x600 && character <= 0x605)
        || character == 0x6DD
        || character == 0x70F
        || (character >= 0x890 && character <= 0x891)
        || character == 0x8E2
        || character == 0x110BD
        || character == 0x110CD;
  }
}
