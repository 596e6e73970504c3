package tunnelbrowser.json;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes equal short texts one object, because the pages of a list repeat regions, protocols and
 * sessions.
 *
 * <p>It forgets: each text has one place, which the next text of that place takes over, so that it
 * stays as small as it is however long the list. Safe for several threads.
 */
public final class SharedTexts {
  private static final int PLACES = 4096;
  private static final int LONGEST = 200;

  /** The end of an address tells more than its beginning. */
  private static final int TELLING = 12;

  private final AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(PLACES);

  /** An equal text, if possible one that was given before. */
  public String share(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.length();
    for (int i = Math.max(0, text.length() - TELLING); i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = place(hash);
    String known = texts.getPlain(place);
    if (text.equals(known)) {
      return known;
    }
    texts.setRelease(place, text);
    return text;
  }

  /** The same for bytes that are all ASCII, which costs no object if the text is known. */
  String share(byte[] ascii, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return new String(ascii, from, length, StandardCharsets.US_ASCII);
    }
    int hash = length;
    for (int i = Math.max(from, to - TELLING); i < to; i++) {
      hash = 31 * hash + ascii[i];
    }
    int place = place(hash);
    String known = texts.getPlain(place);
    if (known != null && isEqual(known, ascii, from, length)) {
      return known;
    }
    String text = new String(ascii, from, length, StandardCharsets.US_ASCII);
    texts.setRelease(place, text);
    return text;
  }

  private static boolean isEqual(String text, byte[] ascii, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != ascii[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 12) & PLACES - 1;
  }
}
