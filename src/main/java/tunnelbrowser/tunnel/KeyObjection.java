package tunnelbrowser.tunnel;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tunnelbrowser.text.Message;

/**
 * Says what a text is that stands in the place of a key and cannot be one, such as a placeholder
 * that nobody has filled in. Only what no key can look like is refused.
 */
final class KeyObjection {
  private record Kind(Pattern pattern, String objection) {
    Kind(String pattern, String objection) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), objection);
    }
  }

  /** The first that matches the whole text names what it is. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("<.*|.*>|\\{\\{.*|%[^%]+%|\\{[a-z_]\\w*}", "key.is.placeholder"),
          new Kind("\\$.*", "key.is.variable"),
          new Kind("\\{.*|\\[.*", "key.is.json"),
          new Kind("op://.*|vault:.*|arn:.*|ref\\+.*|enc\\[.*", "key.is.reference"),
          new Kind("[a-z][a-z0-9+.-]*://.*", "key.is.url"),
          new Kind("(?:[/@]|\\\\\\\\|~[/\\\\]|\\.\\.?[/\\\\]|[a-z]:[/\\\\]).*", "key.is.path"),
          new Kind(
              "(?:ngrok_)?(?:api[_-]?key|auth_?token|bearer|authorization)[:=].*",
              "key.is.assignment"),
          new Kind("(?-i:[A-Z][A-Z0-9_]*=.*)|[a-z_]\\w*=[^=].*", "key.is.assignment"),
          new Kind("[\"'`].*|.*[\"'`]", "key.is.quotationMark"),
          new Kind("null|none|nil|undefined|\\*+|\\.{3,}", "key.is.placeholder"));

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
  static Optional<Message> to(String text) {
    if (text.isEmpty()) {
      return objection("key.is.empty");
    }
    if (!text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return objection("key.is.character");
    }
    Optional<Kind> kind =
        KINDS.stream().filter(each -> each.pattern().matcher(text).matches()).findFirst();
    if (kind.isPresent()) {
      return objection(kind.get().objection());
    }
    if (isInstruction(text)) {
      return objection("key.is.placeholder");
    }
    return isFile(text) ? objection("key.is.path") : Optional.empty();
  }

  private static Optional<Message> objection(String key) {
    return Optional.of(Message.of(key));
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
