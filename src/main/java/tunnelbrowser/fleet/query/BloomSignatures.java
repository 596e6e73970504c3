package tunnelbrowser.fleet.query;

import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.CaseFolding;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What characters, and what pairs of neighboring characters, occur in a tunnel's texts: 48 bytes
 * that tell for most tunnels that a word is not in them, without reading the texts.
 *
 * <p>Pairs are hashed, so it may say of a word that it occurs though it does not, never the other
 * way round. Of a single character it knows for sure, if that is a letter without accents, a digit
 * or one of the usual signs.
 */
final class BloomSignatures {
  /** The longs of one signature: the first five for pairs, the last for single characters. */
  static final int LONGS = 6;

  /** The bit of all characters that have none for themselves. */
  private static final int OTHERS = 63;

  private static final int ASCII = 128;
  private static final int PAIR_BITS = 64 * (LONGS - 1);
  private static final BuiltInField[] FIELDS = BuiltInField.values();

  private BloomSignatures() {}

  /** Adds the tunnel's signature to the zeros that begin there. */
  static void write(Tunnel tunnel, long[] signatures, int start) {
    for (BuiltInField field : FIELDS) {
      add(field.text(tunnel), signatures, start);
    }
  }

  /** What a word in its search form demands of a signature. */
  static long[] of(String word) {
    long[] signature = new long[LONGS];
    addForm(word, signature, 0);
    return signature;
  }

  /** Whether the signature that begins there has everything that the word demands. */
  static boolean mayContain(long[] signatures, int start, long[] word) {
    for (int index = 0; index < LONGS; index++) {
      if ((word[index] & ~signatures[start + index]) != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether no text need be read any more once the signature has what a word in its search form
   * demands.
   */
  static boolean decides(String word) {
    return word.length() == 1 && bit(word.charAt(0)) != OTHERS;
  }

  /** From {@code !} to {@code @}, and from {@code _} to {@code z}, each has one. */
  private static int bit(int folded) {
    if (folded >= '_' && folded <= 'z') {
      return folded - '_' + 32;
    }
    return folded >= '!' && folded <= '@' ? folded - '!' : OTHERS;
  }

  /** Texts are taken for ASCII, which folds in place, until they turn out not to be. */
  private static void add(String text, long[] signatures, int start) {
    long characters = 0;
    int before = -1;
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character >= ASCII) {
        addForm(SearchForm.of(text), signatures, start); // pairs that are there already do no harm
        return;
      }
      char folded = CaseFolding.fold(character);
      characters |= 1L << bit(folded);
      addPair(before, folded, signatures, start);
      before = folded;
    }
    signatures[start + LONGS - 1] |= characters;
  }

  private static void addForm(String form, long[] signatures, int start) {
    int before = -1;
    for (int index = 0; index < form.length(); index++) {
      char character = CaseFolding.fold(form.charAt(index));
      signatures[start + LONGS - 1] |= 1L << bit(character);
      addPair(before, character, signatures, start);
      before = character;
    }
  }

  /**
   * @param before negative if there is none
   */
  private static void addPair(int before, char character, long[] signatures, int start) {
    if (before >= 0) {
      int bit = (((before * 31 + character) * 0x9E3779B1) >>> 16) % PAIR_BITS;
      signatures[start + (bit >> 6)] |= 1L << (bit & 63);
    }
  }
}
