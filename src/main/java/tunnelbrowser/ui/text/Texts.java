package tunnelbrowser.ui.text;

import java.util.Locale;

/** How values are put into words throughout the window. */
public final class Texts {
  /** Stands where the API gave no value, which differs from "not loaded yet". */
  public static final String ABSENT = "—";

  private static final int ID_START = 5;
  private static final int ID_END = 7;

  private Texts() {}

  /** The text, or the sign of its absence. */
  public static String orAbsent(String text) {
    return text.isBlank() ? ABSENT : text;
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

  /** Several lines on one, for a table's row. */
  public static String oneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0
        ? text
        : text.strip().replaceAll("\\s+", " ");
  }

  /** A number with its thousands apart, such as "12,418". */
  public static String count(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** A number and its noun, such as "1 tunnel" or "2 tunnels". */
  public static String counted(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
