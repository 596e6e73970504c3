package tunnelbrowser.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {
  @ParameterizedTest
  @CsvSource({"'', —", "' ', —", "'\t\n', —", "us, us", "' us', ' us'"})
  void nothing_has_a_sign_of_its_own(String text, String shown) {
    assertThat(ValueText.orAbsent(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU, tn_2T…UbF0mBU",
    "12345678901234, 12345…8901234",
    "1234567890123, 1234567890123",
    "tn_1, tn_1",
    "'', ''",
  })
  void a_long_id_is_shortened_in_the_middle(String id, String shown) {
    assertThat(ValueText.shortId(id)).isEqualTo(shown);
  }

  @Test
  void labels_in_writing_from_right_to_left_keep_their_order() {
    assertThat(ValueText.labels("env=prod, team=東京")).isEqualTo("env=prod, team=東京");
    String shown = ValueText.labels("بيئة=إنتاج, فريق=دفع");
    assertThat(shown.replace("\u200E", "")).isEqualTo("بيئة=إنتاج, فريق=دفع");
    Bidi read = new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    assertThat(read.baseIsLeftToRight()).isTrue();
    assertThat(read.getLevelAt(shown.indexOf('='))).isZero();
    assertThat(read.getLevelAt(shown.indexOf(','))).isZero();
  }

  @Test
  void several_lines_become_one() {
    assertThat(ValueText.oneLine(" {\r\n\t\"a\": 1\n}\n")).isEqualTo("{ \"a\": 1 }");
    assertThat(ValueText.oneLine("two  spaces ")).isEqualTo("two  spaces ");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 tunnels",
    "1, 1 tunnel",
    "2, 2 tunnels",
    "12418, '12,418 tunnels'",
    "1000000, '1,000,000 tunnels'",
  })
  void numbers_have_their_thousands_apart_and_their_noun_in_its_number(long number, String text) {
    assertThat(ValueText.counted(number, "tunnel")).isEqualTo(text);
  }

  @Test
  void a_long_text_is_cut_between_characters() {
    assertThat(ValueText.beginning("short", 5)).isEqualTo("short");
    assertThat(ValueText.beginning("shorter", 5)).isEqualTo("shor…");
    assertThat(ValueText.beginning("🦊🦊🦊🦊", 3)).isEqualTo("🦊🦊…");
  }

  @Test
  void a_long_text_keeps_both_ends_and_no_character_is_cut_in_two() {
    assertThat(ValueText.bothEnds("grafana.svc:3000", 16)).isEqualTo("grafana.svc:3000");
    assertThat(ValueText.bothEnds("grafana.monitoring.svc:3000", 16)).isEqualTo("grafana.…vc:3000");
    assertThat(ValueText.bothEnds("🙂🙂🙂🙂🙂🙂", 4)).isEqualTo("🙂🙂…🙂");
  }
}
