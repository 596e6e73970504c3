package tunnelbrowser.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterMatchTest {
  @ParameterizedTest
  @CsvSource({
    "cop, Copy as › JSON, 0",
    "json, Copy as › JSON, 1",
    "PY, Copy as, 2",
    "cjs, Copy as › JSON, 3",
    "shop, https://my-shop.ngrok.app, 1",
    "ngrok, https://xngrok.ngrok.app, 1",
    "col reg, Columns › Region, 1",
  })
  void beginnings_come_before_pieces_and_pieces_before_scattered_letters(
      String letters, String text, int rank) {
    assertThat(LetterMatch.of(letters, text))
        .hasValueSatisfying(match -> assertThat(match.rank()).isEqualTo(rank));
  }

  @Test
  void the_letters_are_marked_where_they_were_found() {
    assertThat(LetterMatch.of("js", "Copy as › JSON").orElseThrow().places())
        .containsExactly(10, 11);
    assertThat(LetterMatch.of("cas", "Copy as").orElseThrow().places()).containsExactly(0, 5, 6);
  }

  @Test
  void letters_in_another_order_are_not_found() {
    assertThat(LetterMatch.of("sac", "Copy as")).isEmpty();
  }
}
