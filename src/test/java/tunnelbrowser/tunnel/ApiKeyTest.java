package tunnelbrowser.tunnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2a/c%DEF",
        "2A/C%def",
        "2a%2Fc%25DEF",
        "%32a%2fc%DEF",
        "2a\\u002Fc%DEF",
        "2a&#47;c&#x25;DEF",
        "2a&#x2F;c%25DEF",
      })
  void a_key_is_found_however_its_characters_are_written(String written) {
    assertThat(ApiKey.of("2a/c%DEF").redact("<" + written + "|" + written))
        .isEqualTo("<[key]|[key]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2a/c%DE", "2a/c%DE%", "2a/c%DE\\u", "2a/c%DE%4", "a/c%DEF2", "2a%2c%DEF"})
  void what_only_looks_like_the_key_stays_the_same_object(String text) {
    assertThat(ApiKey.of("2a/c%DEF").redact(text)).isSameAs(text);
  }

  @Test
  void a_key_cannot_be_written_by_javas_serialization() {
    assertThat(ApiKey.of("2abc_DEF")).isNotInstanceOf(Serializable.class);
  }

  @Test
  void a_key_too_short_to_be_secret_does_not_spoil_texts() {
    assertThat(ApiKey.of("the").redact("the key")).isEqualTo("the key");
  }
}
