package tunnelbrowser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users read is in the file of texts, and not in the code of the rooms below the window. */
class EnglishInCodeTest {
  private static final Path MAIN = Path.of("src", "main", "java", "tunnelbrowser");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?<![:\"/])//[^\"\\n]*$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern WORDS = Pattern.compile(".*[A-Za-z]{2,} [a-z]{2,}.*");

  /**
   * Rooms whose words are others': the demo speaks as ngrok's API does. The window's come later.
   */
  private static final List<String> OTHERS = List.of("demo", "ui", "training");

  /** What is for the log, for developers, or compared with what others say. */
  private static final List<Pattern> NOT_FOR_USERS =
      Stream.of(
              // written into the log, which is in English
              "log\\.(?:error|warn|info|debug)\\([^;]*",
              "noted\\(\\s*[^;]*",
              "debug\\([^;]*",
              "what \\+ [^;]*",
              "return session\\([^;]*",
              "new Thread\\([^;]*",
              // mistakes of the program, which the log tells
              "new (?:IllegalState|IllegalArgument|UnsupportedOperation|MalformedJson)Exception\\([^;]*",
              "new (?:AssertionError|InterruptedIOException)\\([^;]*",
              "throw new IOException\\(\"It failed before\\.\"[^;]*",
              "\\.append\\([^;]*|add\\(\"Caused by: [^;]*",
              "HTTP status 407|more than \" \\+ limit \\+ \" bytes",
              "\"the system's own, or none\"",
              // stands in for an id, and is told from ids by it
              "\\(no id\\) ?",
              // why windows are not shared, which is in the log
              "new (?:NotShared|Malformed)\\([^;]*",
              // what others say
              "(?:startsWith|contains|equals)\\(\"[^;]*",
              "new UsageProblem\\([^;]*")
          .map(Pattern::compile)
          .toList();

  @Test
  void the_rooms_below_the_window_have_no_sentences() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !OTHERS.contains(MAIN.relativize(file).getName(0).toString()))
              .flatMap(EnglishInCodeTest::sentences)
              .toList();
      assertThat(found).isEmpty();
    }
  }

  private static Stream<String> sentences(Path file) {
    String code = COMMENT.matcher(read(file)).replaceAll("");
    for (Pattern allowed : NOT_FOR_USERS) {
      code = allowed.matcher(code).replaceAll("");
    }
    return STRING
        .matcher(code)
        .results()
        .map(found -> found.group(1))
        .filter(text -> WORDS.matcher(text).matches())
        .map(text -> MAIN.relativize(file) + ": " + text);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
