package tunnelbrowser.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes equal short texts one object, because the pages of a list repeat regions, protocols and
 * sessions.
 *
 * <p>It forgets: each text has one place, which the next text of that place takes over, so that it
 * stays as small as it is however long the list. Safe for several threads.
 */
public final class StringPool {
  private static final int PLACES = 4096;
  private static final int LONGEST = 200;

  /** The end of an address tells more than its beginning. */
  private static final int TELLING = 12;

  private final AtomicReferenceArray<Known> places = new AtomicReferenceArray<>(PLACES);

  private static final class Known {
    final byte[] ascii;
    final String text;

    Known(byte[] ascii, String text) {
      this.ascii = ascii;
      this.text = text;
    }
  }

  /** An equal text, if possible one that was given before. */
  public String share(String text) {
    if (text.length() > LONGEST || !text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    return share(ascii, 0, ascii.length);
  }

  /** The same for bytes that are all ASCII, which costs no object if the text is known. */
  public String share(byte[] ascii, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return new String(ascii, from, length, StandardCharsets.ISO_8859_1);
    }
    int hash = length;
    for (int i = Math.max(from, to - TELLING); i < to; i++) {
      hash = 31 * hash + ascii[i];
    }
    int place = (hash ^ (hash >>> 12)) & (PLACES - 1);
    Known known = places.getAcquire(place);
    if (known != null && Arrays.equals(known.ascii, 0, known.ascii.length, ascii, from, to)) {
      return known.text;
    }
    String text = new String(ascii, from, length, StandardCharsets.ISO_8859_1);
    places.setRelease(place, new Known(Arrays.copyOfRange(ascii, from, to), text));
    return text;
  }
}
