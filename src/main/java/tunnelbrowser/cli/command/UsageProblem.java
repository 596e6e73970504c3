package tunnelbrowser.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tunnelbrowser.text.Message;

/**
 * What is wrong with the arguments. picocli has English words alone for what it finds itself, and
 * nothing but these words to tell it by; sentences that are not among these stay as they are.
 */
record UsageProblem(Pattern picoclis, String key) {
  private UsageProblem(String picoclis, String key) {
    this(Pattern.compile(picoclis, Pattern.DOTALL), key);
  }

  private static final List<UsageProblem> KNOWN =
      List.of(
          new UsageProblem("Unknown option: (.*)", "cli.usage.unknownOption"),
          new UsageProblem("Unknown options: (.*)", "cli.usage.unknownOptions"),
          new UsageProblem("Unmatched argument at index (\\d+): (.*)", "cli.usage.unmatched"),
          new UsageProblem(
              "Unmatched arguments from index (\\d+): (.*)", "cli.usage.severalUnmatched"),
          new UsageProblem(
              "Missing required parameter for option '([^']*)' \\((.*)\\)",
              "cli.usage.noParameter"),
          new UsageProblem(
              "Expected parameter for option '([^']*)' but found '(.*)'",
              "cli.usage.otherThanParameter"),
          new UsageProblem("Missing required parameter: '(.*)'", "cli.usage.missing"),
          new UsageProblem(
              "option '([^']*)' \\((.*)\\) should be specified only once", "cli.usage.twice"),
          new UsageProblem("option '([^']*)' should be specified only once", "cli.usage.flagTwice"),
          new UsageProblem(
              "option '([^']*)' \\((.*)\\) should be specified without '(.*)' parameter",
              "cli.usage.needlessParameter"),
          new UsageProblem("Invalid value for option '([^']*)': (.*)", "cli.usage.value"),
          new UsageProblem(
              "Invalid value for option '([^']*)' \\((.*?)\\): (.*)", "cli.usage.namedValue"),
          new UsageProblem(
              "Invalid value for positional parameter at index (\\d+) \\((.*?)\\): (.*)",
              "cli.usage.argument"),
          new UsageProblem("'(.*)' is not an int", "cli.usage.noInt"),
          new UsageProblem("'(.*)' is not a long", "cli.usage.noLong"),
          new UsageProblem("'(.*)' is not a boolean", "cli.usage.noBoolean"));

  /** The problem in data, as far as it is a known one. */
  static Message of(String picoclis) {
    return KNOWN.stream()
        .flatMap(known -> known.message(picoclis).stream())
        .findFirst()
        .orElseGet(() -> Message.verbatim(picoclis));
  }

  private Optional<Message> message(String text) {
    Matcher matcher = picoclis.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<Object> arguments = new ArrayList<>();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      arguments.add(matcher.group(group));
    }
    if (text.startsWith("Invalid value")) {
      Message why = of(matcher.group(matcher.groupCount()));
      arguments.set(arguments.size() - 1, why);
    }
    return Optional.of(new Message(key, arguments));
  }
}
