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
final class TermMatcher implements TermSearch {
  /** In the order in which they are searched: what takes long to put into words comes last. */
  private static final List<BuiltInField> FIELDS =
      Stream.concat(
              Stream.of(BuiltInField.values()).filter(field -> field != BuiltInField.STARTED),
              Stream.of(BuiltInField.STARTED))
          .toList();

  private static final int ASCII = 128;

  /** Before it there is no mark that might make another letter of the one before the mark. */
  private static final int FIRST_MARK = 0x300;

  private static final int BEYOND_ASCII = -1;

  private final String form;
  private final char[] letters;

  /** The bit that tells upper from lower case in the first letter; none if it has no case. */
  private final int caseBit;

  private final long[] signature;
  private final boolean decidedBySignature;

  /** Where it was last found: neighbors often have the same words in the same place. */
  private BuiltInField likely = BuiltInField.PUBLIC_URL;

  /** The text that is searched; an array is read several times as fast as a string. */
  private char[] text = new char[256];

  /**
   * @param form a search form; not empty
   */
  TermMatcher(String form) {
    this.form = form;
    letters = form.toCharArray();
    caseBit = letters[0] >= 'a' && letters[0] <= 'z' ? 'a' - 'A' : 0;
    signature = BloomSignatures.of(form);
    decidedBySignature = BloomSignatures.decides(form);
  }

  @Override
  public boolean mayMatch(TunnelIndex tunnelIndex, int position) {
    return tunnelIndex.mayContain(position, signature);
  }

  @Override
  public boolean matchesAsItMay(TunnelIndex tunnelIndex, int position) {
    return decidedBySignature || matches(tunnelIndex.tunnels[position]);
  }

  /** Whether it occurs in one of the tunnel's fields. */
  @Override
  public boolean matches(Tunnel tunnel) {
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
    if (length < letters.length) {
      return !SearchForm.isAscii(searched) && isInForm(searched);
    }
    if (length > text.length) {
      text = new char[length];
    }
    searched.getChars(0, length, text, 0);
    int start = plainStart(length);
    return start == BEYOND_ASCII ? isInForm(searched) : start < length;
  }

  private boolean isInForm(String searched) {
    return SearchForm.of(searched).contains(form);
  }

  /**
   * Where it begins in the text, without making the text's form; the length if nowhere. {@link
   * #BEYOND_ASCII} if only the form can tell: it can for texts beyond ASCII.
   */
  private int plainStart(int length) {
    char[] characters = text;
    char first = letters[0];
    int ignored = caseBit;
    int all = 0;
    int starts = length - letters.length + 1;
    for (int start = 0; start < starts; start++) {
      char character = characters[start];
      all |= character;
      if ((character | ignored) == first && continuesAt(start)) {
        int end = start + letters.length;
        boolean isWhole = end == length || characters[end] < FIRST_MARK;
        return character < ASCII && isWhole ? start : BEYOND_ASCII;
      }
    }
    for (int rest = starts; rest < length; rest++) {
      all |= characters[rest];
    }
    return all < ASCII ? length : BEYOND_ASCII;
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
}
