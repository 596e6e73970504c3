package tunnelbrowser.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.cli.CannotStart;

class KeyPromptTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"key_one\nmore", "key_one\r\nmore", "key_one\r", "key_one", " 'key_one' \n\n"})
  void the_key_is_the_first_line(String text) throws Exception {
    assertThat(KeyPrompt.piped(piped(text)).authorization()).isEqualTo("Bearer key_one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"key_one\n", "key_one\r\n"})
  void a_pipe_that_stays_open_after_its_first_line_is_not_waited_for(String line) throws Exception {
    InputStream nothingElse = InputStream.nullInputStream();
    nothingElse.close(); // fails where an open pipe would be waited for
    InputStream open = new SequenceInputStream(piped(line), nothingElse);
    assertThat(KeyPrompt.piped(open).authorization()).isEqualTo("Bearer key_one");
  }

  @Test
  void a_line_without_an_end_is_not_read_for_ever() {
    InputStream endless = piped("x".repeat(20_000));
    assertThatThrownBy(() -> KeyPrompt.piped(endless))
        .isInstanceOf(CannotStart.class)
        .hasMessage("The first line of standard input is far longer than a key.");
    assertThat(endless).hasSameContentAs(piped("x".repeat(9_999)));
  }

  @Test
  void what_is_no_key_is_told_without_being_repeated() {
    assertThatThrownBy(() -> KeyPrompt.piped(piped("${NGROK_API_KEY}\n")))
        .isInstanceOf(CannotStart.class)
        .hasMessage("The API key is the name of a variable that was not replaced by its value.");
    assertThatThrownBy(() -> KeyPrompt.piped(piped("")))
        .isInstanceOf(CannotStart.class)
        .hasMessage("The API key is empty.");
  }

  private static InputStream piped(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
