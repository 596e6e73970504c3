package tunnelbrowser.platform.desktop;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the text is there afterwards is tried by {@code packaging/linux/test-deb.sh}. */
class LastingClipboardTest {
  @ParameterizedTest
  @CsvSource({"Windows 11, ''", "Mac OS X, ''", "Linux, Headless"})
  void without_gtk_nothing_is_done(String system, String glass) {
    assertThatCode(() -> LastingClipboard.leaveBehind(system, glass)).doesNotThrowAnyException();
  }
}
