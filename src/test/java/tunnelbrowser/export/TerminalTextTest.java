package tunnelbrowser.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "東京, 4",
    "ﾃｽﾄ, 3",
    "Ｗｉｄｅ, 8",
    "한국, 4",
    "мост, 4",
    "e\u0301, 1",
    "🚀, 2",
    "、, 2",
    "—, 1",
    "🇩🇪, 2",
    "🇩🇪🇫🇷, 4",
    "🇩, 2",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 2",
    "👨‍👩‍👧‍👦, 2",
    "👩🏽‍💻, 2",
    "👍🏿, 2",
    "☝🏽, 2",
    "❤, 1",
    "❤\uFE0F, 2",
    "1\uFE0F\u20E3, 2",
    "🏳\uFE0F\u200D🌈, 2",
    "\u1112\u1161\u11AB, 2",
    "\u1112\u1161\u11AB\u1100\u116E\u11A8, 4",
    "\u3042\u3099, 2",
    "a\u0308\u0323, 1",
    "\u0301, 0",
    "مرحبا, 5",
    "مَرْحَبًا, 5",
    "สวัสดี, 4",
    "กำ, 2",
    "नमस्ते, 4",
    "a\u200Bb\u200D\uFEFF, 2",
    "𠀀, 2",
    "𝒜, 1",
    "〰, 2"
  })
  void width_is_what_a_terminal_gives_the_text(String text, int columns) {
    assertThat(TerminalText.width(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "abcd, 4, abcd",
    "abcde, 4, abc…",
    "東京都, 5, 東京…",
    "東京都, 4, 東…",
    "🚀🚀🚀, 3, 🚀…",
    "🇩🇪🇫🇷, 3, 🇩🇪…",
    "👨‍👩‍👧‍👦👍🏿x, 4, 👨‍👩‍👧‍👦…",
    "\u1112\u1161\u11AB\u1100\u116E\u11A8, 3, \u1112\u1161\u11AB…",
    "abe\u0301de, 4, abe\u0301…"
  })
  void a_cut_text_fits_and_no_character_is_split(String text, int columns, String cut) {
    assertThat(TerminalText.cut(text, columns)).isEqualTo(cut);
    assertThat(TerminalText.width(cut)).isLessThanOrEqualTo(columns);
  }

  @Test
  void nothing_is_left_that_a_terminal_would_obey() {
    assertThat(TerminalText.plain("a\tb\r\nc\u001b[2J\u0007\u007f\u009b1m\u202egnp\u2028d\ud800"))
        .isEqualTo("a b  c␛[2J␇\ufffd\ufffd1m\ufffdgnp d\ufffd");
  }

  @Test
  void controls_take_the_columns_of_what_is_shown_for_them() {
    assertThat(TerminalText.width(TerminalText.plain("\t\u001b\u0000\u009b\r\n"))).isEqualTo(6);
  }

  @Test
  void padding_counts_columns_not_characters() {
    assertThat(TerminalText.padded("東京", 6) + "|").isEqualTo("東京  |");
    assertThat(TerminalText.padded("abc", 2)).isEqualTo("abc");
  }
}
