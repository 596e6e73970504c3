package tunnelbrowser.demo;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The part of ngrok's ids after the prefix: a K-sortable unique identifier, 27 base-62 characters.
 *
 * @param second the time it stands for, in seconds since 1970; between 2014 and 2150
 * @param high the first half of the payload
 * @param low the second half of the payload
 */
record Ksuid(long second, long high, long low) {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
  private static final long EPOCH = 1_400_000_000L;
  private static final int LENGTH = 27;
  private static final int BYTES = 20;

  String text() {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putInt((int) (second - EPOCH))
            .putLong(high)
            .putLong(low)
            .array();
    char[] text = new char[LENGTH];
    BigInteger rest = new BigInteger(1, bytes);
    for (int i = LENGTH - 1; i >= 0; i--) {
      BigInteger[] division = rest.divideAndRemainder(BASE);
      text[i] = ALPHABET.charAt(division[1].intValue());
      rest = division[0];
    }
    return new String(text);
  }

  /** What the text stands for; empty if it is no such identifier. */
  static Optional<Ksuid> of(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < LENGTH; i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      value = value.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    return value.bitLength() > BYTES * Byte.SIZE ? Optional.empty() : Optional.of(ofNumber(value));
  }

  private static Ksuid ofNumber(BigInteger value) {
    return new Ksuid(
        Integer.toUnsignedLong(value.shiftRight(2 * Long.SIZE).intValue()) + EPOCH,
        value.shiftRight(Long.SIZE).longValue(),
        value.longValue());
  }
}
