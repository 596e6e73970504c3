package tunnelbrowser.json.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.json.fast.FastJsonReader.FallBack;

class FastJsonReaderTest {
  private final StringPool shared = new StringPool();

  private FastJsonReader plain(String json) {
    return new FastJsonReader(json.getBytes(StandardCharsets.UTF_8), shared);
  }

  private void pass(String json) throws FallBack {
    FastJsonReader plain = plain(json);
    plain.skip();
    plain.end();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[",
        "\"",
        "\"a",
        "\"\\",
        "\"\\u00",
        "{\"a\"",
        "{\"a\":",
        "[1",
        "tru",
        "-",
        "1.",
        "1e",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\":1,}",
        "{,}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "[1}",
        "{\"a\":1]",
        "01",
        "+1",
        ".5",
        "0x1",
        "1.e5",
        "NaN",
        "'a'",
        "{a:1}",
        "1 1",
        "[]]",
        "\"a\nb\"",
        "\"\\'\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "nul",
        "nullx",
        "//a"
      })
  void what_is_not_json_is_refused_as_the_strict_reader_does(String json) {
    assertThat(JsonText.parse(json)).isEmpty();
    assertThatThrownBy(() -> pass(json)).isInstanceOf(FallBack.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\u00e9\"", "\"\\ud83d\\ude80\"", "\ufeff1"})
  void what_is_rare_is_given_up_although_it_is_json(String json) {
    assertThat(JsonText.parse(json)).isPresent();
    assertThatThrownBy(() -> pass(json)).isInstanceOf(FallBack.class);
  }

  @Test
  void deep_nesting_and_long_numbers_are_given_up() {
    assertThatThrownBy(() -> pass("[".repeat(100_000))).isInstanceOf(FallBack.class);
    assertThatThrownBy(() -> pass("1".repeat(2000))).isInstanceOf(FallBack.class);
  }

  @Test
  void bytes_that_are_not_utf_8_are_given_up() {
    byte[] latin1 = "\"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> new FastJsonReader(latin1, shared).text())
        .isInstanceOf(FallBack.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"eu\"", "\"e\\u0075\"", "\"\""})
  void repeated_texts_are_one_object_however_they_are_written(String json) throws FallBack {
    assertThat(plain(json).sharedText()).isSameAs(plain(json).sharedText());
    assertThat(plain("\"eu\"").sharedText()).isSameAs(plain("\"e\\u0075\"").sharedText());
  }
}
