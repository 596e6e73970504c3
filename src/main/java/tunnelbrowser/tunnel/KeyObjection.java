package tunnelbrowser.tunnel;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what a text is that stands in the place of a key and cannot be one, such as a placeholder
 * that nobody has filled in. Only what no key can look like is refused.
 */
final class KeyObjection {
  private record Kind(Pattern pattern, String is) {
    Kind(String pattern, String is) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), is);
    }
  }

  /** The first that matches the whole text says what it is. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "<.*|.*>|\\{\\{.*|%[^%]+%|\\{[a-z_]\\w*}", "is a placeholder: put the key there"),
          new Kind("\\$.*", "is the name of a variable, which nobody has replaced by its value"),
          new Kind("\\{.*|\\[.*", "is JSON and not the key alone"),
          new Kind("op://.*|vault:.*|arn:.*|ref\\+.*|enc\\[.*", "only says where the key is kept"),
          new Kind("[a-z][a-z0-9+.-]*://.*", "is a URL"),
          new Kind("(?:[/@]|\\\\\\\\|~[/\\\\]|\\.\\.?[/\\\\]|[a-z]:[/\\\\]).*", "is a file's path"),
          new Kind(
              "(?:ngrok_)?(?:api[_-]?key|auth_?token|bearer|authorization)[:=].*",
              "is a name with a value: leave the name out"),
          new Kind(
              "(?-i:[A-Z][A-Z0-9_]*=.*)|[a-z_]\\w*=[^=].*",
              "is a name with a value: leave the name out"),
          new Kind("[\"'`].*|.*[\"'`]", "has a quotation mark at one end"),
          new Kind("null|none|nil|undefined|\\*+|\\.{3,}", "is a placeholder: put the key there"));

  private static final int LONGEST_PLACEHOLDER = 60;
  private static final Pattern WORDS_OF_PLACEHOLDERS =
      Pattern.compile(
          "(?:your|my|the|ngrok|api|access|auth|key|token|secret|here|insert|enter|paste|put|replace"
              + "|change|me|with|this|todo|fixme|placeholder|ak|x{3,}+)++");
  private static final Pattern TELLING =
      Pattern.compile("your|here|insert|enter|paste|put|replace|change|todo|fixme|placeholder|xxx");

  private KeyObjection() {}

  /**
   * What goes on after "The API key", without a full stop, and repeats nothing of the text; empty
   * if it may be a key.
   *
   * @param text without anything around it
   */
  static Optional<String> to(String text) {
    if (text.isEmpty()) {
      return Optional.of("is empty");
    }
    if (!text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return Optional.of("contains a space, a line break or a character that no key contains");
    }
    Optional<String> kind =
        KINDS.stream()
            .filter(each -> each.pattern().matcher(text).matches())
            .map(Kind::is)
            .findFirst();
    if (kind.isPresent()) {
      return kind;
    }
    if (isInstruction(text)) {
      return Optional.of("is a placeholder: put the key there");
    }
    return isFile(text) ? Optional.of("is a file's path") : Optional.empty();
  }

  /** Such as {@code YOUR_API_KEY} or {@code paste-key-here}. */
  private static boolean isInstruction(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
    return letters.length() <= LONGEST_PLACEHOLDER
        && WORDS_OF_PLACEHOLDERS.matcher(letters).matches()
        && TELLING.matcher(letters).find();
  }

  private static boolean isFile(String text) {
    try {
      return (text.contains("/") || text.contains("\\")) && Files.exists(Path.of(text));
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }
}
