package tunnelbrowser.export;

import java.text.BreakIterator;
import java.util.Locale;
import tunnelbrowser.text.VisibleText;

/** Text as a terminal shows it: how wide it is, and what in it would not be shown but obeyed. */
public final class TerminalText {
  private static final String ELLIPSIS = "…";

  private TerminalText() {}

  /** The text on one line, without characters that a terminal would act upon. */
  public static String plain(String text) {
    return VisibleText.onOneLine(text);
  }

  /** How many columns of a terminal the text takes. */
  static int width(String text) {
    if (isAscii(text)) {
      return text.length();
    }
    BreakIterator clusters = clusters(text);
    int width = 0;
    int start = 0;
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      width += ClusterWidth.of(text.substring(start, end));
      start = end;
    }
    return width;
  }

  /** The text if it fits, else its beginning with an ellipsis for the rest. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    BreakIterator clusters = clusters(text);
    int free = columns - 1;
    int start = 0;
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      free -= ClusterWidth.of(text.substring(start, end));
      if (free < 0) {
        break;
      }
      start = end;
    }
    return text.substring(0, start) + ELLIPSIS;
  }

  /** The text followed by spaces up to that many columns. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** What a person takes for one character (Unicode Standard Annex 29). */
  private static BreakIterator clusters(String text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    return clusters;
  }

  /** A plain loop, for it sees every letter of a listing before the JVM has compiled any stream. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
