package tunnelbrowser.fleet.query;

import java.util.List;
import java.util.stream.Stream;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.CaseFolding;
import tunnelbrowser.tunnel.Tunnel;

/**
 * A word that is searched for in many tunnels, whatever its case and the writing of its accents;
 * for one thread.
 */
final class TermMatcher {
  /** In the order in which they are searched: what takes long to put into words comes last. */
  private static final List<BuiltInField> FIELDS =
      Stream.concat(
              Stream.of(BuiltInField.values()).filter(field -> field != BuiltInField.STARTED),
              Stream.of(BuiltInField.STARTED))
          .toList();

  private static final int ASCII = 128;

  /** Before it there is no mark that might make another letter of the one before the mark. */
  private static final int FIRST_MARK = 0x300;

  private final String form;
  private final char[] letters;
  private final char capital;
  private final long[] signature;
  private final boolean decidedBySignature;

  /** Where it was last found: neighbours often have the same words in the same place. */
  private BuiltInField likely = BuiltInField.PUBLIC_URL;

  /** The text that is searched; an array is read several times as fast as a string. */
  private char[] text = new char[256];

  /**
   * @param form a search form; not empty
   */
  TermMatcher(String form) {
    this.form = form;
    letters = form.toCharArray();
    capital = Character.toUpperCase(letters[0]);
    signature = BloomSignatures.of(form);
    decidedBySignature = BloomSignatures.decides(form);
  }

  /** False for most tunnels that it does not occur in, without reading their texts. */
  boolean mayOccur(TunnelIndex catalogue, int position) {
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

  /** {@link String#contains}, but between search forms. */
  boolean isIn(String searched) {
    int length = searched.length();
    if (length > text.length) {
      text = new char[length];
    }
    searched.getChars(0, length, text, 0);
    return isInPlain(length) || (!isAscii(length) && SearchForm.of(searched).contains(form));
  }

  /** For texts of ASCII, and to find an ASCII word in others without making their form. */
  private boolean isInPlain(int length) {
    char[] characters = text;
    char first = letters[0];
    for (int start = 0; start <= length - letters.length; start++) {
      char character = characters[start];
      if ((character == first || character == capital) && continuesAt(start)) {
        int end = start + letters.length;
        return character < ASCII && (end == length || characters[end] < FIRST_MARK);
      }
    }
    return false;
  }

  private boolean continuesAt(int start) {
    for (int index = 1; index < letters.length; index++) {
      char character = text[start + index];
      if (character >= ASCII || CaseFolding.fold(character) != letters[index]) {
        return false;
      }
    }
    return true;
  }

  private boolean isAscii(int length) {
    char[] characters = text;
    int all = 0;
    for (int index = 0; index < length; index++) {
      all |= characters[index];
    }
    return all < ASCII;
  }
}
