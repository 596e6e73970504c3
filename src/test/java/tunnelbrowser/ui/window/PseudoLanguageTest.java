package tunnelbrowser.ui.window;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.testing.PseudoLanguage;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.TextInspection;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/** Every view, in a language whose texts are all there and longer than the English ones. */
@Tag("ui")
class PseudoLanguageTest {
  /** What the program shows as it is: values, and what systems call keys and keychains. */
  private static final Set<String> VALUES =
      Stream.concat(
              Visit.TUNNELS.stream().flatMap(PseudoLanguageTest::values),
              Stream.of(
                  NgrokApi.BASE_URL,
                  "staging",
                  "GNOME Keyring",
                  "NGROK_API_KEY",
                  "09:00:00 Z",
                  "ERR_NGROK_203",
                  "ERR_NGROK_226",
                  "op_2",
                  "Agent version",
                  "a-long-name-that-nobody…", // the first bread crumb
                  "agent version",
                  "{\"site\": \"東京, \\…p\": true}␛[31m", // where several are compared
                  "team",
                  "a, b",
                  "bkdtg_1",
                  "bkdtg_2"))
          .collect(toUnmodifiableSet());

  @RegisterExtension
  @Order(1)
  final PseudoLanguage language = new PseudoLanguage();

  @RegisterExtension
  @Order(2)
  final TestWindow window = new TestWindow();

  @ParameterizedTest
  @EnumSource
  void it_is_translated_and_nothing_of_it_is_cut_off(EveryView view) {
    view.show(window);
    window.resize(1280, 800);
    window.screen.soon(
        () -> {
          Set<String> known = new HashSet<>(VALUES);
          told(view).forEach(known::add);
          assertThat(TextInspection.untranslated(known)).as("not translated").isEmpty();
          assertThat(TextInspection.cutOff()).as("cut off").isEmpty();
        });
  }

  /** What says why something failed, which is not looked at here, and the values of the demo. */
  private Stream<String> told(EveryView view) {
    return switch (view) {
      case FAILED_ABOVE_ROWS, REFUSED_KEY ->
          Stream.of("#banner #title", "#advice").map(window.screen::text);
      case FAILED_WITHOUT_ROWS -> Stream.of(window.screen.text("#failedText"));
      case WELCOME -> window.screen.table().getItems().stream().flatMap(PseudoLanguageTest::values);
      default -> Stream.empty();
    };
  }

  private static Stream<String> values(Tunnel tunnel) {
    return Stream.of(BuiltInField.values())
        .map(field -> field.text(tunnel))
        .flatMap(text -> Stream.of(text, ValueText.oneLine(text), ValueText.shown(text)))
        .filter(text -> !text.isEmpty());
  }
}
