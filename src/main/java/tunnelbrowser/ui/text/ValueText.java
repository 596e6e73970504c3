package tunnelbrowser.ui.text;

import java.text.Bidi;
import java.util.Locale;
import tunnelbrowser.text.Messages;
import tunnelbrowser.text.VisibleText;

/** How values are put into words throughout the window. */
public final class ValueText {
  /** Stands where the API gave no value, which differs from "not loaded yet". */
  public static final String ABSENT = "—";

  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_TEXT = 10_000;
  private static final int ID_START = 5;
  private static final int ID_END = 7;

  private static final String LEFT_TO_RIGHT = "\u200E";

  private ValueText() {}

  /** The text, or the sign of its absence. */
  public static String orAbsent(String text) {
    return text.isBlank() ? ABSENT : text;
  }

  /** A text of the program as the beginning of a line, with a capital. */
  public static String sentence(String text) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** An id shortened in the middle, its end visible, such as {@code tn_2T…UbF0mBU}. */
  public static String shortId(String id) {
    return id.length() <= ID_START + ID_END + 1
        ? id
        : id.substring(0, ID_START) + "…" + id.substring(id.length() - ID_END);
  }

  /** The text's beginning, if it has more than that many characters. */
  public static String beginning(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, characters - 1)).strip() + "…";
  }

  /** The text's beginning and end, if it has more than that many characters. */
  public static String bothEnds(String text, int characters) {
    int length = text.codePointCount(0, text.length());
    if (length <= characters) {
      return text;
    }
    int tail = (characters - 1) / 2;
    return text.substring(0, text.offsetByCodePoints(0, characters - 1 - tail))
        + "…"
        + text.substring(text.offsetByCodePoints(0, length - tail));
  }

  /**
   * Several lines on one, for a table's row, and without what would turn the row's writing round;
   * cut at {@value #LONGEST_LINE} characters, more than any window is wide.
   */
  public static String oneLine(String text) {
    String line =
        text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0
            ? text
            : text.strip().replaceAll("\\s+", " ");
    return VisibleText.onOneLine(cut(line, LONGEST_LINE));
  }

  /**
   * A text with its lines, but without other controls; cut at {@value #LONGEST_TEXT} characters, as
   * the toolkit takes seconds to lay out a megabyte.
   */
  public static String shown(String text) {
    return VisibleText.of(cut(text, LONGEST_TEXT));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  /**
   * Labels on one line, each key before its value, in whatever script they are: writing from right
   * to left would swap them. For the eye only; it has marks in it that nobody sees.
   */
  public static String labels(String pairs) {
    String line = oneLine(pairs);
    return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
        ? LEFT_TO_RIGHT + line.replaceAll("[=,]", LEFT_TO_RIGHT + "$0" + LEFT_TO_RIGHT)
        : line;
  }

  /** A number and its noun, such as "1 tunnel" or "2 tunnels". */
  public static String counted(long number, String noun) {
    return Messages.number(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
