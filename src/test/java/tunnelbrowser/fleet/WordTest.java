package tunnelbrowser.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class WordTest {
  @Test
  void a_word_is_found_at_the_beginning_in_the_middle_and_at_the_end() {
    assertThat(new Word("tun").isIn("Tunnel")).isTrue();
    assertThat(new Word("nne").isIn("Tunnel")).isTrue();
    assertThat(new Word("nel").isIn("TunnEL")).isTrue();
    assertThat(new Word("ab").isIn("aab")).isTrue();
    assertThat(new Word("tunnels").isIn("tunnel")).isFalse();
    assertThat(new Word("t").isIn("")).isFalse();
  }

  @Test
  void letters_beyond_ascii_are_found_in_either_case() {
    assertThat(new Word("äpfel").isIn("zwei Äpfel")).isTrue();
    assertThat(new Word("京").isIn("東京")).isTrue();
    assertThat(new Word("s").isIn("\u017f")).isTrue(); // the long s, whose capital is S
  }

  @Test
  void what_is_left_of_a_longer_text_is_not_searched() {
    Word word = new Word("end");
    assertThat(word.isIn("x".repeat(1000) + "end")).isTrue();
    assertThat(word.isIn("short")).isFalse();
    assertThat(word.isIn("x".repeat(1000))).isFalse();
  }

  @Test
  void signatures_agree_with_the_texts_for_every_single_character() {
    List<Tunnel> tunnels =
        List.of(Tunnels.full(), Tunnels.labelled("tn_ÄZ@[`{~ _", Map.of("a", "ǅ")));
    Catalogue catalogue = Catalogue.EMPTY.next(tunnels, new int[0]);
    for (char character = ' '; character < 0x250; character++) {
      Word word = new Word(Folding.fold(String.valueOf(character)));
      for (int position = 0; position < tunnels.size(); position++) {
        assertThat(word.mayOccur(catalogue, position) && word.occursAsItMay(tunnels.get(position)))
            .as("%c in tunnel %d", character, position)
            .isEqualTo(word.occurs(tunnels.get(position)));
      }
    }
  }
}
