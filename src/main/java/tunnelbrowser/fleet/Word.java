package tunnelbrowser.fleet;

import java.util.List;
import java.util.stream.Stream;
import tunnelbrowser.tunnel.Tunnel;

/** A word that is searched for in many tunnels, whatever its case; for one thread. */
final class Word {
  /** In the order in which they are searched: what takes long to put into words comes last. */
  private static final List<BuiltInField> FIELDS =
      Stream.concat(
              Stream.of(BuiltInField.values()).filter(field -> field != BuiltInField.STARTED),
              Stream.of(BuiltInField.STARTED))
          .toList();

  private static final int ASCII = 128;

  private final char[] letters;
  private final char capital;
  private final long[] signature;
  private final boolean decidedBySignature;

  /** Where it was last found: neighbours often have the same words in the same place. */
  private BuiltInField likely = BuiltInField.PUBLIC_URL;

  /** The text that is searched; an array is read several times as fast as a string. */
  private char[] text = new char[256];

  /**
   * @param folded not empty
   */
  Word(String folded) {
    letters = folded.toCharArray();
    capital = Character.toUpperCase(letters[0]);
    signature = Signatures.of(folded);
    decidedBySignature = Signatures.decides(folded);
  }

  /** False for most tunnels that it does not occur in, without reading their texts. */
  boolean mayOccur(Catalogue catalogue, int position) {
    return catalogue.mayContain(position, signature);
  }

  /** Whether it occurs in a tunnel that it may occur in. */
  boolean occursAsItMay(Tunnel tunnel) {
    return decidedBySignature || occurs(tunnel);
  }

  /** Whether it occurs in one of the tunnel's fields. */
  boolean occurs(Tunnel tunnel) {
    if (isIn(likely.text(tunnel))) {
      return true;
    }
    for (BuiltInField field : FIELDS) {
      if (field != likely && isIn(field.text(tunnel))) {
        likely = field;
        return true;
      }
    }
    return false;
  }

  /** {@link String#contains} without regard to case. */
  boolean isIn(String searched) {
    int length = searched.length();
    if (length < letters.length) {
      return false;
    }
    if (length > text.length) {
      text = new char[length];
    }
    searched.getChars(0, length, text, 0);
    return isInText(length);
  }

  private boolean isInText(int length) {
    char[] characters = text;
    char first = letters[0];
    for (int start = 0; start <= length - letters.length; start++) {
      char character = characters[start];
      boolean begins =
          character < ASCII
              ? character == first || character == capital
              : Folding.fold(character) == first;
      if (begins && continuesAt(start)) {
        return true;
      }
    }
    return false;
  }

  private boolean continuesAt(int start) {
    for (int index = 1; index < letters.length; index++) {
      if (Folding.fold(text[start + index]) != letters[index]) {
        return false;
      }
    }
    return true;
  }
}
