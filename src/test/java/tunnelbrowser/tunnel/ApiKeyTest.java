package tunnelbrowser.tunnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            "The API key contains a space, a line break or another character that keys never"
                + " contain.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2abc_DEF\"",
        "'2abc_DEF'",
        " '\"2abc_DEF\"' ",
        "`2abc_DEF`",
        "“2abc_DEF”",
        "„2abc_DEF“",
        "‘2abc_DEF’",
        "‚2abc_DEF‘",
        "«2abc_DEF»",
        "»2abc_DEF«",
        "\" 2abc_DEF \"",
      })
  void quotation_marks_around_a_key_are_taken_off(String quoted) {
    assertThat(ApiKey.of(quoted).authorization()).isEqualTo("Bearer 2abc_DEF");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "\"\" | is empty",
        "<your-key> | is a placeholder: put the key there",
        "'<KEY>' | is a placeholder: put the key there",
        "{{secret}} | is a placeholder: put the key there",
        "{api_key} | is a placeholder: put the key there",
        "%NGROK_API_KEY% | is a placeholder: put the key there",
        "YOUR_API_KEY | is a placeholder: put the key there",
        "your-key | is a placeholder: put the key there",
        "yourNgrokApiKeyHere | is a placeholder: put the key there",
        "ak_xxxxxxxxxxxx | is a placeholder: put the key there",
        "paste.token.here | is a placeholder: put the key there",
        "changeme | is a placeholder: put the key there",
        "undefined | is a placeholder: put the key there",
        "******** | is a placeholder: put the key there",
        "${NGROK_API_KEY} | is the name of a variable that was not replaced by its value",
        "${{secrets.KEY}} | is the name of a variable that was not replaced by its value",
        "$NAME | is the name of a variable that was not replaced by its value",
        "NGROK_API_KEY=2abc_DEF | is a name with a value: leave the name out",
        "NGROK_API_KEY= | is a name with a value: leave the name out",
        "api_key:2abc_DEF | is a name with a value: leave the name out",
        "op://vault/ngrok/key | only says where the key is kept",
        "vault:secret/ngrok | only says where the key is kept",
        "https://api.ngrok.com | is a URL",
        "{\"key\":\"2abc_DEF\"} | is JSON, not the key alone",
        "[\"2abc_DEF\"] | is JSON, not the key alone",
        "/run/secrets/ngrok | is a file's path",
        "~/.ngrok-key | is a file's path",
        "../key | is a file's path",
        "C:\\key.txt | is a file's path",
        "\\\\server\\key | is a file's path",
        "src/main | is a file's path",
        "@key.txt | is a file's path",
        "\"2abc_DEF | begins or ends with a quotation mark",
        "2abc_DEF' | begins or ends with a quotation mark",
        "Bearer 2abc_DEF | contains a space, a line break or another character that keys never"
            + " contain",
      })
  void what_cannot_be_a_key_is_told_by_what_it_is_and_not_repeated(String text, String what) {
    assertThatThrownBy(() -> ApiKey.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The API key " + what + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2abc_DEF",
        "ak_made_up",
        "a-key",
        "any",
        "demo_2TunnelBrowserMadeUpFleet",
        "c2VjcmV0/K+x==",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.c2lnbmF0dXJl",
        "2yourX",
        "token_of_mine",
        "a=",
      })
  void what_may_be_a_key_is_one(String text) {
    assertThat(ApiKey.of(text).authorization()).isEqualTo("Bearer " + text);
  }

  @Test
  void keys_are_equal_if_their_secrets_are_and_their_hash_code_tells_nothing() {
    assertThat(ApiKey.of("2abc_DEF"))
        .isEqualTo(ApiKey.of(" '2abc_DEF' "))
        .isNotEqualTo(ApiKey.of("2abc_DEG"))
        .isNotEqualTo(ApiKey.of("2abc_DEF1"))
        .isNotEqualTo("2abc_DEF")
        .hasSameHashCodeAs(ApiKey.of("2abc_DEG"));
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
      strings = {
        "2a\\/c&amp;\\\"&quot;&lt;&gt;&apos;\\\\~",
        "2A\\/C&AMP;\"\\\"<\\u003e&#39;\\~",
      })
  void a_key_is_found_where_json_or_html_has_to_escape_it(String written) {
    String key = "2a/c&\"\"<>'\\~";
    assertThat(ApiKey.of(key).redact("<" + written + "|" + key)).isEqualTo("<[key]|[key]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2a/c%DE",
        "2a\\/c%DE\\",
        "2a&sol;c%DEF",
        "2a/c%DE%",
        "2a/c%DE\\u",
        "2a/c%DE%4",
        "a/c%DEF2",
        "2a%2c%DEF"
      })
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
