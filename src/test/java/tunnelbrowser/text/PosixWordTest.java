package tunnelbrowser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PosixWordTest {
  private static final Path SHELL = Path.of("/bin/sh");

  private static final String ODD = " '\"$`\\!*?[]{}()<>|&;#~=%^\n\t\r-\u0003\u001b\u007fé東🚀";

  @Test
  void what_needs_no_quotes_has_none() {
    assertThat(PosixWord.of("https://a.ngrok.app/x-1_2.html"))
        .isEqualTo("https://a.ngrok.app/x-1_2.html");
  }

  @Test
  void a_terminal_gets_no_control_character_but_line_breaks() {
    assertThat(PosixWord.of("a\u0003b\tc\nd\u0000e"))
        .isEqualTo("'a'\"$(printf '\\003')\"'b'\"$(printf '\\011')\"'c\nde'");
  }

  @Test
  void nothing_active_stands_outside_of_quotes() {
    for (String word : oddWords(2_000)) {
      String quoted = PosixWord.of(word);
      String outside =
          quoted.replaceAll("(?s)'[^']*'|\\\\'|\"\\$\\(printf '\\\\[0-7]{3}'\\)\"", "");
      assertThat(outside).as(quoted).matches("[A-Za-z0-9_./:@%+,=-]*");
      assertThat(quoted).isNotEmpty().doesNotStartWith("-");
    }
  }

  @Test
  void the_shell_reads_exactly_the_word() throws IOException, InterruptedException {
    if (!Files.isExecutable(SHELL)) { // Windows has none
      return;
    }
    List<String> words = oddWords(300);
    StringBuilder script = new StringBuilder();
    words.forEach(
        word -> script.append("printf '%s\\001' ").append(PosixWord.of(word)).append('\n'));
    Process shell = new ProcessBuilder(SHELL.toString()).redirectErrorStream(true).start();
    Thread writing =
        Thread.ofVirtual()
            .start(
                () -> {
                  try (var in = shell.getOutputStream()) {
                    in.write(script.toString().getBytes(StandardCharsets.UTF_8));
                  } catch (IOException gone) {
                    throw new AssertionError(gone);
                  }
                });
    String read = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    writing.join();
    assertThat(read.split("\u0001", -1))
        .containsExactlyElementsOf(
            List.of((String.join("\u0001", words) + "\u0001").split("\u0001", -1)));
  }

  /** The same ones in every run. */
  private static List<String> oddWords(int count) {
    Random random = new Random(12);
    int[] letters = (ODD + "abc").codePoints().toArray();
    List<String> words =
        new ArrayList<>(List.of("", "-", "--help", "'", "''", "\n", "\\", "$(id)"));
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      int length = random.nextInt(12);
      for (int i = 0; i < length; i++) {
        word.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      words.add(word.toString());
    }
    return words;
  }
}
