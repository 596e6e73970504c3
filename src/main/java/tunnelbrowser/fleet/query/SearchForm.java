package tunnelbrowser.fleet.query;

import java.text.Normalizer;
import java.util.Locale;
import tunnelbrowser.fleet.CaseFolding;

/**
 * The form in which texts and words are searched: one contains the other if their forms do.
 *
 * <p>Texts that Unicode calls canonically equivalent have the same, so that "é" is one letter,
 * whether it is written as one character or, as paths of macOS have it, as two. Characters that
 * only look alike stay apart, such as "½" and "1/2" (normal form C, not KC). Upper and lower case
 * are the same by full case mapping: "ß" is "SS", the Greek sigma is one letter at the end of a
 * word too, and the letter i is one with and without its dot, for nobody knows whose text is
 * Turkish.
 */
final class SearchForm {
  private static final int ASCII = 128;
  private static final char FINAL_SIGMA = 'ς';
  private static final char SIGMA = 'σ';
  private static final String DOTTED_I = "i\u0307";

  private SearchForm() {}

  /** The form; forms have themselves as theirs. */
  static String of(String text) {
    return isAscii(text) ? CaseFolding.fold(text) : folded(text);
  }

  static boolean isAscii(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    String lower =
        normal(text)
            .toLowerCase(Locale.ROOT) // of the capital ß there is no other upper case
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    return normal(normal(lower).replace(DOTTED_I, "i").replace(FINAL_SIGMA, SIGMA));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
