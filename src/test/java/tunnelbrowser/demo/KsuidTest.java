package tunnelbrowser.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KsuidTest {

  @Test
  void the_reference_pages_ids_tell_their_time() {
    Ksuid example = Ksuid.of("2TMGH0ybZBbfx1JqjUyEUbF0mBU").orElseThrow();
    assertThat(Instant.ofEpochSecond(example.second()))
        .isBetween(Instant.parse("2023-07-31T23:17:20Z"), Instant.parse("2023-07-31T23:17:30Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2TMGH0ybZBbfx1JqjUyEUbF0mBU",
        "000000000000000000000000000",
        "aWgEPTl1tmebfsQzFP4bxwgy80V"
      })
  void what_is_read_is_written_back(String text) {
    assertThat(Ksuid.of(text).map(Ksuid::text)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2TMGH0ybZBbfx1JqjUyEUbF0mB",
        "2TMGH0ybZBbfx1JqjUyEUbF0mB-",
        "2TMGH0ybZBbfx1JqjUyEUbF0mBUU",
        "aWgEPTl1tmebfsQzFP4bxwgy80W"
      })
  void what_is_none_has_no_value(String text) {
    assertThat(Ksuid.of(text)).isEmpty();
  }
}
