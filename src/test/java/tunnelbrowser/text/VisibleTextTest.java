package tunnelbrowser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
        0x2069
      })
  void what_changes_the_writing_direction_becomes_visible(int character) {
    assertThat(VisibleText.onOneLine(around(character))).isEqualTo("a\ufffdb");
    assertThat(VisibleText.of(around(character))).isEqualTo("a\ufffdb");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x2060, 0x2063, 0x206A, 0x3164, 0xFEFF,
        0xFFA0, 0xFFF9, 0xFFFB, 0x1BCA0, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0xE0FFF
      })
  void what_nobody_sees_becomes_visible(int character) {
    assertThat(VisibleText.onOneLine(around(character))).isEqualTo("a\ufffdb");
    assertThat(VisibleText.of(around(character))).isEqualTo("a\ufffdb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "می\u200cخواهم",
        "क्\u200dष",
        "👩\u200d💻",
        "❤\ufe0f",
        "葛\udb40\udd00",
        "e\u0301",
        "한국 мост"
      })
  void what_scripts_and_emoji_are_written_with_stays(String text) {
    assertThat(VisibleText.onOneLine(text)).isEqualTo(text);
    assertThat(VisibleText.of(text)).isEqualTo(text);
  }

  @Test
  void the_tags_of_a_flag_stay_and_others_become_visible() {
    String england = "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f";
    assertThat(VisibleText.onOneLine(england)).isEqualTo(england);
    assertThat(VisibleText.onOneLine(england + "x\udb40\udc67")).isEqualTo(england + "x\ufffd");
  }

  private static String around(int character) {
    return "a" + Character.toString(character) + "b";
  }
}
