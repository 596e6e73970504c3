package tunnelbrowser.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"site\":\"fr-012\",\"ports\":[80,443],\"live\":true,\"owner\":null}",
        "[]",
        "{}",
        "\"a \\\"quoted\\\" word\"",
        "12345678901234567890.5e-3",
        "null",
        "{\"東京\":\"мост\"}"
      })
  void what_is_read_is_written_back_unchanged(String text) {
    assertThat(JsonText.parse(text).map(JsonText::compact)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "site: fr", "{'a':1}", "{\"a\":1} trailing", "[1,]", "NaN", "]"})
  void text_that_is_not_json_has_no_value(String text) {
    assertThat(JsonText.parse(text)).isEmpty();
  }

  @Test
  void nesting_deeper_than_the_limit_has_no_value() {
    assertThat(JsonText.parse("[".repeat(100_000) + "]".repeat(100_000))).isEmpty();
  }

  @Test
  void pretty_text_is_indented_by_two_spaces() {
    JsonValue value = JsonText.parse("{\"a\":[1,2],\"b\":{}}").orElseThrow();
    assertThat(JsonText.pretty(value))
        .isEqualTo(
            """
            {
              "a": [
                1,
                2
              ],
              "b": {}
            }""");
  }
}
