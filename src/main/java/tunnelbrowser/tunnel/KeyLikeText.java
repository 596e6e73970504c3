package tunnelbrowser.tunnel;

import java.util.regex.Pattern;

/**
 * Tells texts that look like a secret from what people call things, so that a key pasted into the
 * wrong field is not kept where names are.
 */
public final class KeyLikeText {
  /** What ngrok's keys and authtokens have been, those of others, and tokens signed as JSON. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?<![A-Za-z0-9])ak_(?=[A-Za-z0-9]*[0-9A-Z])[A-Za-z0-9]{16,}"
              + "|(?<![A-Za-z0-9])(?=[A-Za-z0-9_]*[0-9])(?=[A-Za-z0-9_]*[A-Z])(?=[A-Za-z0-9_]*[a-z])"
              + "[A-Za-z0-9]{20,}_[A-Za-z0-9]{15,}"
              + "|(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]+"
              + "|(?<![A-Za-z0-9])(?:ghp|gho|sk_live|sk_test|xox[abp])[_-][A-Za-z0-9-]{16,}");

  /** No name is as long, and no text takes longer than this many characters. */
  private static final int LONGEST = 1_000;

  /** No secret is as short, and every key typed into the filter asks. */
  private static final int SHORTEST = 15;

  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9]{20,}");
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{32,}|[0-9A-F]{32,}");

  /** In random letters and digits it is 0.6 of the places, in names of words and years 0.25. */
  private static final double CHANGES_OF_RANDOM_TEXTS = 0.38;

  private KeyLikeText() {}

  /** Whether a part of the text looks like an API key, an access token or an authtoken. */
  public static boolean matches(String text) {
    if (text.length() < SHORTEST) {
      return false;
    }
    String beginning = text.substring(0, Math.min(text.length(), LONGEST));
    return KNOWN.matcher(beginning).find()
        || RUN.matcher(beginning).results().anyMatch(run -> isRandom(run.group()));
  }

  private static boolean isRandom(String run) {
    int digits = (int) run.chars().filter(c -> c <= '9').count();
    if (digits == 0 || digits == run.length()) {
      return false;
    }
    if (HEXADECIMAL.matcher(run).matches()) {
      return true;
    }
    int changes = 0;
    for (int i = 1; i < run.length(); i++) {
      changes += kind(run.charAt(i)) == kind(run.charAt(i - 1)) ? 0 : 1;
    }
    return changes >= CHANGES_OF_RANDOM_TEXTS * (run.length() - 1);
  }

  private static int kind(char letterOrDigit) {
    if (letterOrDigit <= '9') {
      return 0;
    }
    return letterOrDigit <= 'Z' ? 1 : 2;
  }
}
