package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      delimiter = '|',
      value = {
        "Work | Work | Work",
        "eu-west_1.a | eu-west_1.a | eu-west_1.a",
        "two words | 'two words' | \"two words\"",
        "x\"y | 'x\"y' | 'x\"y'",
        "it's | 'it'\\''s' | \"it's\"",
        "$HOME | '$HOME' | '$HOME'",
        "a`b's | 'a`b'\\''s' | 'a`b''s'",
        "50% | 50% | '50%'",
        "wow! | 'wow!' | 'wow!'",
        "a;b|'a;b'|\"a;b\"",
        "C:\\dir\\|'C:\\dir\\'|'C:\\dir\\'",
        "Büro | 'Büro' | \"Büro\"",
        "-x | '-x' | \"-x\"",
        "§§ | '' | \"\"",
      })
  void a_word_is_quoted_as_the_systems_shell_takes_it(String word, String posix, String windows) {
    assertThat(ShellWord.of(word, "Linux")).isEqualTo(posix);
    assertThat(ShellWord.of(word, "Mac OS X")).isEqualTo(posix);
    assertThat(ShellWord.of(word, "Windows 11")).isEqualTo(windows);
  }
}
