package tunnelbrowser.fleet;

import tunnelbrowser.tunnel.Tunnel;

/**
 * What characters, and what pairs of neighbouring characters, occur in a tunnel's texts: 64 bytes
 * that tell for most tunnels that a word is not in them, without reading the texts.
 *
 * <p>A hash, so it may say of a word that it occurs though it does not, never the other way round.
 */
final class Signatures {
  /** The longs of one signature: the first seven for pairs, the last for single characters. */
  static final int LONGS = 8;

  private static final int PAIR_BITS = 64 * (LONGS - 1);
  private static final TunnelField[] FIELDS = TunnelField.values();

  private Signatures() {}

  /** Adds the tunnel's signature to the zeros that begin there. */
  static void write(Tunnel tunnel, long[] signatures, int start) {
    for (TunnelField field : FIELDS) {
      add(field.text(tunnel), signatures, start);
    }
  }

  /** What a folded word demands of a signature. */
  static long[] of(String word) {
    long[] signature = new long[LONGS];
    add(word, signature, 0);
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

  private static void add(String text, long[] signatures, int start) {
    int before = -1;
    for (int index = 0; index < text.length(); index++) {
      char character = Folding.fold(text.charAt(index));
      signatures[start + LONGS - 1] |= 1L << (character & 63);
      if (before >= 0) {
        int bit = (((before * 31 + character) * 0x9E3779B1) >>> 16) % PAIR_BITS;
        signatures[start + (bit >> 6)] |= 1L << (bit & 63);
      }
      before = character;
    }
  }
}
