package tunnelbrowser.fleet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class SearchFormTest {
  @ParameterizedTest
  @CsvSource({
    "Café, CAFE\u0301",
    "Straße, STRASSE",
    "straẞe, strasse",
    "ΟΔΟΣ, οδος",
    "οδοσ, ΟΔΟΣ",
    "İstanbul, istanbul",
    "I\u0307stanbul, ISTANBUL",
    "i\u0307zmir, IZMIR",
    "ışık, IŞIK",
    "한국, \u1112\u1161\u11AB\u1100\u116E\u11A8",
    "ガ, カ\u3099",
    "Ångström, \u212Bngstro\u0308m",
    "\u212A, k",
    "a\u0323\u0307, a\u0307\u0323",
    "Việt, vie\u0323\u0302t",
    "ᾳ, α\u0345"
  })
  void a_text_is_found_however_it_is_written(String one, String other) {
    assertThat(finds(one, other)).isTrue();
    assertThat(finds(other, one)).isTrue();
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      String text = "x/" + Normalizer.normalize(other, form) + "/y";
      assertThat(finds(one, text)).isTrue();
      assertThat(finds(Normalizer.normalize(one, form), text)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"Cafe, Café", "Cafe, Cafe\u0301", "e, é", "1/2, ½", "ss, s\u0301s", "σ, ο"})
  void what_are_different_letters_stays_apart(String word, String text) {
    assertThat(finds(word, text)).isFalse();
  }

  @Test
  void a_plain_word_is_found_beside_letters_with_accents() {
    assertThat(finds("cafe", "Cafe\u0301 cafe")).isTrue();
    assertThat(finds("af", "cafe\u0301")).isTrue();
  }

  @Test
  void a_form_is_its_own_form() {
    for (int character = 0; character < 0x30000; character++) {
      String text = Character.toString(character);
      if (!text.equals(text.toLowerCase(Locale.ROOT)) || character < 0x3000) {
        String form = SearchForm.of(text + "\u0301i");
        assertThat(SearchForm.of(form)).as("U+%04X", character).isEqualTo(form);
      }
    }
  }

  /** By the tunnel's texts, and the same by way of its signature. */
  private static boolean finds(String word, String text) {
    Tunnel tunnel = Tunnels.labeled("tn_", Map.of("", text));
    Query query = Query.of(word);
    boolean found = query.matches(tunnel);
    TunnelIndex tunnelIndex = TunnelIndex.EMPTY.next(List.of(tunnel), new int[0]);
    assertThat(query.search().matches(tunnelIndex, 0)).isEqualTo(found);
    return found;
  }
}
