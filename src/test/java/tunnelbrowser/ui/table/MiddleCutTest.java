package tunnelbrowser.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MiddleCutTest {
  private static String cut(String text, double room) {
    return MiddleCut.cut(text, room, some -> some.codePointCount(0, some.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "abcdefgh, 8, abcdefgh",
    "abcdefgh, 7, abc…fgh",
    "abcdefgh, 6, abc…gh",
    "abcdefgh, 5.5, ab…gh",
    "abcdefgh, 3, a…h",
    "abcdefgh, 2, a…",
    "abcdefgh, 1, …",
    "abcdefgh, 0, …",
    "abcdefgh, -5, …",
    "ab, 1, …",
    "a, 0, …"
  })
  void beginning_and_end_are_seen(String text, double room, String seen) {
    assertThat(cut(text, room)).isEqualTo(seen);
  }

  @Test
  void nothing_is_cut_from_nothing() {
    assertThat(cut("", 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦.example",
        "a\u0301e\u0301i\u0301o\u0301u\u0301.example",
        "😀😀😀😀😀😀",
        "東京タワー.example.ngrok.app"
      })
  void what_is_read_as_one_character_stays_whole(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    for (int room = 0; room < text.length(); room++) {
      String[] ends = cut(text, room).split("…", -1);
      if (ends.length > 1) {
        assertThat(text).startsWith(ends[0]).endsWith(ends[1]);
        assertThat(characters.isBoundary(ends[0].length())).isTrue();
        assertThat(characters.isBoundary(text.length() - ends[1].length())).isTrue();
      }
    }
  }

  @Test
  void as_much_is_seen_as_has_room_however_wide_the_letters_are() {
    String text = "iiiiiiiiiiiiiiiiwwwwwwwwwwwwwwwwiiiiiiii.mmm";
    for (int room = 1; room < 260; room++) {
      String seen = MiddleCut.cut(text, room, MiddleCutTest::proportional);
      assertThat(proportional(seen)).isLessThanOrEqualTo(Math.max(room, proportional("…")));
      assertThat(proportional(seen)).isGreaterThan(room - 20);
    }
  }

  private static double proportional(String text) {
    return text.chars().mapToDouble(letter -> letter == 'i' ? 3 : letter == '.' ? 3 : 9).sum();
  }

  @Test
  void the_width_is_asked_for_only_a_few_times() {
    AtomicInteger asked = new AtomicInteger();
    MiddleCut.cut(
        "a-name-that-is-much-longer-than-its-column.example.ngrok.app",
        250,
        text -> {
          asked.incrementAndGet();
          return proportional(text);
        });
    assertThat(asked.get()).isLessThan(8);
  }
}
