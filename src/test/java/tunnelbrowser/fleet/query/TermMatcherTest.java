package tunnelbrowser.fleet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tunnelbrowser.fleet.CaseFolding;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class TermMatcherTest {
  @Test
  void a_word_is_found_at_the_beginning_in_the_middle_and_at_the_end() {
    assertThat(new TermMatcher("tun").isIn("Tunnel")).isTrue();
    assertThat(new TermMatcher("nne").isIn("Tunnel")).isTrue();
    assertThat(new TermMatcher("nel").isIn("TunnEL")).isTrue();
    assertThat(new TermMatcher("ab").isIn("aab")).isTrue();
    assertThat(new TermMatcher("tunnels").isIn("tunnel")).isFalse();
    assertThat(new TermMatcher("t").isIn("")).isFalse();
  }

  @Test
  void letters_beyond_ascii_are_found_in_either_case() {
    assertThat(new TermMatcher("äpfel").isIn("zwei Äpfel")).isTrue();
    assertThat(new TermMatcher("京").isIn("東京")).isTrue();
    assertThat(new TermMatcher("s").isIn("\u017f")).isTrue(); // the long s, whose capital is S
  }

  @Test
  void what_is_left_of_a_longer_text_is_not_searched() {
    TermMatcher word = new TermMatcher("end");
    assertThat(word.isIn("x".repeat(1000) + "end")).isTrue();
    assertThat(word.isIn("short")).isFalse();
    assertThat(word.isIn("x".repeat(1000))).isFalse();
  }

  @Test
  void signatures_agree_with_the_texts_for_every_single_character() {
    List<Tunnel> tunnels =
        List.of(Tunnels.full(), Tunnels.labeled("tn_ÄZ@[`{~ _", Map.of("a", "ǅ")));
    TunnelIndex tunnelIndex = TunnelIndex.EMPTY.next(tunnels, new int[0]);
    for (char character = ' '; character < 0x250; character++) {
      TermMatcher word = new TermMatcher(CaseFolding.fold(String.valueOf(character)));
      for (int position = 0; position < tunnels.size(); position++) {
        assertThat(
                word.mayMatch(tunnelIndex, position) && word.matchesAsItMay(tunnelIndex, position))
            .as("%c in tunnel %d", character, position)
            .isEqualTo(word.matches(tunnels.get(position)));
      }
    }
  }
}
