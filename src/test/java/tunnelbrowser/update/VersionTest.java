package tunnelbrowser.update;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "v1.20.3"})
  void a_version_is_read_with_and_without_its_v(String text) {
    assertThat(Version.parse(text)).hasValue(new Version(1, 20, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v",
        "1",
        "1.2",
        "1.2.3.4",
        "1.2.3-rc1",
        "1.2.3+7",
        "V1.2.3",
        " 1.2.3",
        "1.2.3\n",
        "01.2.3",
        "-1.2.3",
        "1..3",
        "1.2.1234567890",
        "١.٢.٣",
        "unknown"
      })
  void anything_else_is_no_version(String text) {
    assertThat(Version.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.1.0, 0.1.1", "0.1.9, 0.2.0", "0.9.9, 1.0.0", "0.9.0, 0.10.0"})
  void a_newer_version_is_greater(String older, String newer) {
    Version first = Version.parse(older).orElseThrow();
    Version second = Version.parse(newer).orElseThrow();
    assertThat(first).isLessThan(second);
    assertThat(second).isGreaterThan(first);
  }

  @Test
  void equal_versions_are_neither_newer_nor_older() {
    assertThat(new Version(1, 2, 3)).isEqualByComparingTo(new Version(1, 2, 3));
  }

  @Test
  void a_version_is_shown_without_a_v() {
    assertThat(Version.parse("v1.2.3").orElseThrow()).hasToString("1.2.3");
  }
}
