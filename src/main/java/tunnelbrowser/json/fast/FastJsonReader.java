package tunnelbrowser.json.fast;

import java.io.Serial;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.StringPool;

/**
 * Reads JSON that is as it usually is: in UTF-8, in memory, and as fast as possible.
 *
 * <p>What is rare makes it give up with {@link FallBack}, be it wrong or not; then {@link JsonText}
 * has to read the same again and say what it is. It accepts nothing that {@link
 * JsonText#strictReader} refuses, and reads nothing otherwise. For one thread.
 */
public final class FastJsonReader {
  private static final int DEEPEST = 32;

  private final JsonScanner scan;
  private boolean begun;

  /** There is something that the plain way does not deal with. */
  public static final class FallBack extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    public FallBack() {
      super(null, null, false, false); // another way is taken, and nobody asks where
    }
  }

  /**
   * @param json UTF-8; must not be changed while it is read
   * @param shared where names and {@link #sharedText()} come from
   */
  public FastJsonReader(byte[] json, StringPool shared) {
    scan = new JsonScanner(json, shared);
  }

  public void beginObject() throws FallBack {
    scan.expect('{');
    begun = true;
  }

  public void beginArray() throws FallBack {
    scan.expect('[');
    begun = true;
  }

  /** Whether the object has a further member; if not, it is left. */
  public boolean hasMember() throws FallBack {
    return hasNext('}');
  }

  /** Whether the array has a further element; if not, it is left. */
  public boolean hasElement() throws FallBack {
    return hasNext(']');
  }

  /** The name of the next member, whose value follows. */
  public String name() throws FallBack {
    String name = scan.text(true);
    scan.expect(':');
    return name;
  }

  /** Whether the next value is an array. */
  public boolean isArray() {
    return scan.next() == '[';
  }

  /** Whether a null was there, which has been read then. */
  public boolean wasNull() throws FallBack {
    boolean isNull = scan.next() == 'n';
    if (isNull) {
      scan.literal("null");
    }
    return isNull;
  }

  /** A text. */
  public String text() throws FallBack {
    return scan.text(false);
  }

  /** A text that is probably repeated, as one object with its equals. */
  public String sharedText() throws FallBack {
    return scan.text(true);
  }

  /** Passes over a value of any kind. */
  public void skip() throws FallBack {
    skip(DEEPEST);
  }

  /** Makes sure that nothing follows. */
  public void end() throws FallBack {
    scan.end();
  }

  private void skip(int depth) throws FallBack {
    if (depth == 0) {
      throw new FallBack();
    }
    switch (scan.next()) {
      case '"' -> scan.text(false);
      case 't' -> scan.literal("true");
      case 'f' -> scan.literal("false");
      case 'n' -> scan.literal("null");
      case '{' -> {
        beginObject();
        while (hasMember()) {
          name();
          skip(depth - 1);
        }
      }
      case '[' -> {
        beginArray();
        while (hasElement()) {
          skip(depth - 1);
        }
      }
      default -> scan.number();
    }
  }

  private boolean hasNext(char close) throws FallBack {
    if (scan.next() == close) {
      scan.expect(close);
      begun = false;
      return false;
    }
    if (!begun) {
      scan.expect(',');
    }
    begun = false;
    return true;
  }
}
