package tunnelbrowser.text;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of the program say about its texts. */
final class TextSources {
  private static final Path MAIN = Path.of("src", "main");
  private static final Path TEXTS = MAIN.resolve("resources").resolve("text");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\b(text|promptText|accessibleText|accessibleHelp)=\"([^\"]*)\"");
  private static final Pattern CALL =
      Pattern.compile(
          "(Messages\\s*\\.\\s*(?:text|count)|Message\\s*\\.\\s*of)\\(\\s*\"([^\"]+)\"");

  /** How the command line's annotations name a key. */
  private static final Pattern BUNDLE = Pattern.compile("^\\$\\{bundle:(.*)}$");

  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /**
   * A place that asks for a text.
   *
   * @param arguments with the number, if it is about one
   */
  record Call(String key, int arguments) {}

  private TextSources() {}

  static Map<String, String> texts(String file) {
    Properties texts = new Properties();
    try {
      texts.load(new StringReader(Files.readString(TEXTS.resolve(file))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts.stringPropertyNames().stream().collect(toMap(key -> key, texts::getProperty));
  }

  static List<String> otherLanguages() {
    return files(TEXTS, ".properties")
        .map(file -> file.getFileName().toString())
        .filter(name -> !name.equals("messages.properties"))
        .toList();
  }

  static List<String> keysInViews() {
    return attributes()
        .filter(text -> text.startsWith("%"))
        .map(text -> text.substring(1))
        .toList();
  }

  /** Texts that stand in a view itself; what has no letter is no text. */
  static List<String> literalTextsInViews() {
    return attributes()
        .filter(text -> !text.startsWith("%") && !text.startsWith("$"))
        .filter(text -> text.chars().anyMatch(Character::isLetter))
        .toList();
  }

  private static Stream<String> attributes() {
    return sources("resources", ".fxml")
        .flatMap(view -> ATTRIBUTE.matcher(view).results())
        .map(found -> found.group(2));
  }

  static List<String> stringsInCode() {
    return sources("java", ".java")
        .flatMap(code -> STRING.matcher(code).results())
        .map(found -> BUNDLE.matcher(found.group(1)).replaceAll("$1"))
        .toList();
  }

  static List<Call> calls() {
    return sources("java", ".java")
        .flatMap(code -> CALL.matcher(code).results().flatMap(found -> call(code, found)))
        .toList();
  }

  /** A key that is chosen among several, or an array of arguments, is not looked at here. */
  private static Stream<Call> call(String code, MatchResult found) {
    List<String> arguments = arguments(code, found.end());
    return !arguments.isEmpty() && !arguments.getFirst().isBlank()
        ? Stream.empty()
        : Stream.of(new Call(found.group(2), Math.max(0, arguments.size() - 1)));
  }

  /** What stands between the key and the closing bracket, cut at the outermost commas. */
  private static List<String> arguments(String code, int start) {
    List<String> arguments = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    for (int at = start; depth >= 0; at++) {
      char character = code.charAt(at);
      if (character == '"') {
        at = code.indexOf('"', at + 1); // no argument has a quote in it
      } else if (character == ',' && depth == 0) {
        arguments.add(rest.toString());
        rest.setLength(0);
      } else {
        depth += character == '(' ? 1 : character == ')' ? -1 : 0;
        rest.append(character);
      }
    }
    arguments.add(rest.substring(0, rest.length() - 1));
    return arguments;
  }

  private static Stream<String> sources(String folder, String ending) {
    return files(MAIN.resolve(folder), ending).map(TextSources::read);
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
