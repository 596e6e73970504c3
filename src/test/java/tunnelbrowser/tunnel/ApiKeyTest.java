package tunnelbrowser.tunnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

  @Test
  void what_surrounds_a_pasted_key_is_dropped() {
    assertThat(ApiKey.of(" \t2abc_DEF\r\n").authorization()).isEqualTo("Bearer 2abc_DEF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n"})
  void an_empty_key_is_refused(String text) {
    assertThatThrownBy(() -> ApiKey.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The API key is empty.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "line\nbreak", "nul\u0000", "schlüssel", "del\u007f"})
  void a_key_that_no_header_can_carry_is_refused_without_repeating_it(String text) {
    assertThatThrownBy(() -> ApiKey.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The API key contains a space, a line break or a character that no key contains.");
  }

  @Test
  void a_key_shows_itself_to_nobody() {
    assertThat(ApiKey.of("2abc_DEF")).hasToString("[key]");
  }

  @Test
  void a_text_that_repeats_the_key_is_redacted_everywhere() {
    assertThat(ApiKey.of("2abc_DEF").redact("'2abc_DEF' is not 2abc_DEF's"))
        .isEqualTo("'[key]' is not [key]'s");
  }

  @Test
  void a_key_too_short_to_be_secret_does_not_spoil_texts() {
    assertThat(ApiKey.of("the").redact("the key")).isEqualTo("the key");
  }
}
