package tunnelbrowser.json.fast;

import java.nio.charset.StandardCharsets;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.json.fast.FastJsonReader.FallBack;

/** Goes over the bytes of JSON token by token. */
final class JsonScanner {
  private static final int LONGEST_NUMBER = 100;
  private static final int UNREADABLE = '\ufffd';

  private final byte[] json;
  private final StringPool shared;
  private int at;
  private byte[] unescaped = {};

  JsonScanner(byte[] json, StringPool shared) {
    this.json = json;
    this.shared = shared;
  }

  /** What the next token begins with; 0 at the end. */
  int next() {
    while (at < json.length) {
      byte here = json[at];
      if (here != ' ' && here != '\n' && here != '\r' && here != '\t') {
        return here;
      }
      at++;
    }
    return 0;
  }

  void expect(char token) throws FallBack {
    if (next() != token) {
      throw new FallBack();
    }
    at++;
  }

  void end() throws FallBack {
    next();
    if (at < json.length) {
      throw new FallBack();
    }
  }

  void literal(String word) throws FallBack {
    for (int i = 0; i < word.length(); i++, at++) {
      if (at == json.length || json[at] != word.charAt(i)) {
        throw new FallBack();
      }
    }
  }

  /** Passes over a number of RFC 8259. */
  void number() throws FallBack {
    int start = at;
    accept('-');
    if (!accept('0')) {
      digits();
    }
    if (accept('.')) {
      digits();
    }
    if (accept('e') || accept('E')) {
      var _ = accept('-') || accept('+');
      digits();
    }
    if (at - start > LONGEST_NUMBER) {
      throw new FallBack();
    }
  }

  private boolean accept(char wanted) {
    boolean there = at < json.length && json[at] == wanted;
    if (there) {
      at++;
    }
    return there;
  }

  private void digits() throws FallBack {
    int start = at;
    while (at < json.length && json[at] >= '0' && json[at] <= '9') {
      at++;
    }
    if (at == start) {
      throw new FallBack();
    }
  }

  /**
   * A text, unescaped.
   *
   * @param repeated whether to look it up among the shared ones
   */
  String text(boolean repeated) throws FallBack {
    expect('"');
    byte[] bytes = json; // a field would be read anew for each byte
    int start = at;
    int signs = 0; // negative once a byte beyond ASCII was there
    boolean escapes = false;
    int i = start;
    while (i < bytes.length) {
      byte here = bytes[i];
      if (here == '"') {
        break;
      }
      if (here == '\\') {
        escapes = true;
        i++;
      } else if (here < ' ') {
        if (here >= 0) {
          throw new FallBack();
        }
        signs = here;
      }
      i++;
    }
    if (i >= bytes.length) {
      throw new FallBack();
    }
    at = i + 1;
    if (escapes) {
      String text = unescaped(start, i);
      return repeated ? shared.share(text) : text;
    }
    if (signs < 0) {
      String text = decoded(json, start, i);
      return repeated ? shared.share(text) : text;
    }
    return repeated
        ? shared.share(json, start, i)
        : new String(json, start, i - start, StandardCharsets.ISO_8859_1);
  }

  private String unescaped(int start, int end) throws FallBack {
    if (unescaped.length < end - start) {
      unescaped = new byte[Math.max(end - start, 1024)];
    }
    int length = 0;
    for (int i = start; i < end; i++) {
      byte here = json[i];
      if (here != '\\') {
        unescaped[length++] = here;
      } else if (json[++i] != 'u') {
        unescaped[length++] = escape(json[i]);
      } else {
        unescaped[length++] = asciiOf(i + 1, end);
        i += 4;
      }
    }
    return decoded(unescaped, 0, length);
  }

  private static byte escape(byte letter) throws FallBack {
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> throw new FallBack();
    };
  }

  /** The character of four hexadecimal digits if it is one that takes a single byte. */
  private byte asciiOf(int start, int end) throws FallBack {
    int code = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = i < end ? Character.digit(json[i], 16) : -1;
      if (digit < 0) {
        throw new FallBack();
      }
      code = code << 4 | digit;
    }
    if (code > 0x7f) {
      throw new FallBack();
    }
    return (byte) code;
  }

  /** Bytes that are no UTF-8 are for the other reader to replace. */
  private static String decoded(byte[] utf8, int start, int end) throws FallBack {
    String text = new String(utf8, start, end - start, StandardCharsets.UTF_8);
    if (text.indexOf(UNREADABLE) >= 0) {
      throw new FallBack();
    }
    return text;
  }
}
