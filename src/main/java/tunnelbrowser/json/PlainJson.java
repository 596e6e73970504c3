package tunnelbrowser.json;

import java.io.Serial;

/**
 * Reads JSON that is as it usually is: in UTF-8, in memory, and as fast as possible.
 *
 * <p>What is rare makes it give up with {@link Unusual}, be it wrong or not; then {@link JsonText}
 * has to read the same again and say what it is. It accepts nothing that {@link
 * JsonText#strictReader} refuses, and reads nothing otherwise. For one thread.
 */
public final class PlainJson {
  private static final int DEEPEST = 32;

  private final PlainScan scan;
  private boolean begun;

  /** There is something that the plain way does not deal with. */
  public static final class Unusual extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    public Unusual() {
      super(null, null, false, false); // another way is taken, and nobody asks where
    }
  }

  /**
   * @param json UTF-8; must not be changed while it is read
   * @param shared where names and {@link #sharedText()} come from
   */
  public PlainJson(byte[] json, SharedTexts shared) {
    scan = new PlainScan(json, shared);
  }

  public void beginObject() throws Unusual {
    scan.expect('{');
    begun = true;
  }

  public void beginArray() throws Unusual {
    scan.expect('[');
    begun = true;
  }

  /** Whether the object has a further member; if not, it is left. */
  public boolean hasMember() throws Unusual {
    return hasNext('}');
  }

  /** Whether the array has a further element; if not, it is left. */
  public boolean hasElement() throws Unusual {
    return hasNext(']');
  }

  /** The name of the next member, whose value follows. */
  public String name() throws Unusual {
    String name = scan.text(true);
    scan.expect(':');
    return name;
  }

  /** Whether the next value is an array. */
  public boolean isArray() {
    return scan.next() == '[';
  }

  /** Whether a null was there, which has been read then. */
  public boolean wasNull() throws Unusual {
    boolean isNull = scan.next() == 'n';
    if (isNull) {
      scan.literal("null");
    }
    return isNull;
  }

  /** A text. */
  public String text() throws Unusual {
    return scan.text(false);
  }

  /** A text that is probably repeated, as one object with its equals. */
  public String sharedText() throws Unusual {
    return scan.text(true);
  }

  /** Passes over a value of any kind. */
  public void skip() throws Unusual {
    skip(DEEPEST);
  }

  /** Makes sure that nothing follows. */
  public void end() throws Unusual {
    scan.end();
  }

  private void skip(int depth) throws Unusual {
    if (depth == 0) {
      throw new Unusual();
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

  private boolean hasNext(char close) throws Unusual {
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
