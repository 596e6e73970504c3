package tunnelbrowser.cli;

import java.util.regex.Pattern;
import tunnelbrowser.text.PosixWord;

/** A word of a command that is suggested, quoted so that the shell takes it as it is meant. */
public final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:+][A-Za-z0-9_./:+-]*");

  /** What cmd or PowerShell looks for between double quotes. */
  private static final Pattern ACTIVE_IN_DOUBLE_QUOTES = Pattern.compile("[\"“”„%!^$`]|\\\\$");

  private ShellWord() {}

  /**
   * The word for a POSIX shell, or for cmd and PowerShell under Windows; cmd has no way to write
   * some, which are then written for PowerShell.
   *
   * @param system the system's name, as in the property {@code os.name}
   */
  public static String of(String word, String system) {
    if (!system.startsWith("Windows")) {
      return PosixWord.of(word);
    }
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    return ACTIVE_IN_DOUBLE_QUOTES.matcher(word).find()
        ? "'" + word.replaceAll("['‘’‚‛]", "$0$0") + "'"
        : "\"" + word + "\"";
  }
}
