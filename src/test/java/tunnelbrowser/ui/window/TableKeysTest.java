package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

/** Keys that do in the table what they do in every list. */
@Tag("ui")
class TableKeysTest {
  private static final List<Tunnel> FLEET =
      Stream.concat(
              Stream.of("gamma.example", "Alpha.example", "alpine.example", "beta.example")
                  .map(TableKeysTest::named),
              Tunnels.fleet(200).stream())
          .toList();

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @BeforeEach
  void open() {
    window.open(FakeSource.of(FLEET));
    screen.soon(() -> assertThat(screen.rows()).hasSize(FLEET.size()));
  }

  @Test
  void enter_goes_to_the_details_of_the_selected_row() {
    window.user.press(KeyCode.DOWN);
    window.user.press(KeyCode.ENTER);
    screen.soon(() -> assertThat(isInDetails()).isTrue());
  }

  @Test
  void a_double_click_goes_to_the_details_of_its_row() {
    window.user.clickCell("https://alpine.example");
    screen.soon(() -> assertThat(selected()).containsExactly("https://alpine.example"));
    window.user.doubleClickCell("https://alpine.example");
    screen.soon(
        () -> {
          assertThat(isInDetails()).isTrue();
          assertThat(selected()).containsExactly("https://alpine.example");
        });
  }

  @Test
  void what_is_typed_selects_the_next_row_whose_host_begins_so() {
    window.user.type("alp");
    selectedIs("https://Alpha.example");
    window.user.type("i");
    selectedIs("https://alpine.example");
  }

  @Test
  void after_a_pause_a_name_begins_anew() {
    window.user.type("b");
    selectedIs("https://beta.example");
    window.advance(Duration.ofSeconds(2));
    window.user.type("g");
    selectedIs("https://gamma.example");
  }

  @Test
  void the_same_letter_goes_on_and_round() {
    window.user.type("a");
    selectedIs("https://Alpha.example");
    window.user.type("a");
    selectedIs("https://alpine.example");
    window.user.type("a");
    selectedIs("https://Alpha.example");
  }

  @Test
  void a_row_out_of_sight_is_brought_into_view() {
    window.user.type("t00003");
    selectedIs("https://t00003.ngrok.app");
    screen.soon(() -> screen.cell("https://t00003.ngrok.app"));
    window.user.press(KeyCode.SHIFT, KeyCode.DOWN);
    screen.soon(
        () ->
            assertThat(selected())
                .containsExactly("https://t00003.ngrok.app", "https://t00002.ngrok.app"));
  }

  @Test
  void what_no_host_begins_with_changes_nothing() {
    window.user.type("b");
    selectedIs("https://beta.example");
    window.user.type("x");
    selectedIs("https://beta.example");
  }

  @Test
  void slash_still_goes_to_the_filter() {
    window.user.type("b/");
    screen.soon(() -> assertThat(screen.focusIsIn("#filter")).isTrue());
    assertThat(screen.text("#filter")).isEmpty();
  }

  @Test
  void home_end_and_control_a_do_what_they_do_in_every_list() {
    window.user.press(KeyCode.END);
    selectedIs("https://t00000.ngrok.app");
    window.user.press(KeyCode.HOME);
    selectedIs(first());
    window.user.press(KeyCode.PAGE_DOWN);
    screen.soon(() -> assertThat(selected()).hasSize(1).doesNotContain(first()));
    window.user.press(KeyCode.CONTROL, KeyCode.A);
    screen.soon(() -> assertThat(selected()).hasSize(FLEET.size()));
  }

  private String first() {
    return screen.table().getItems().getFirst().publicUrl();
  }

  private void selectedIs(String url) {
    screen.soon(() -> assertThat(selected()).containsExactly(url));
  }

  private List<String> selected() {
    return screen.table().getSelectionModel().getSelectedItems().stream()
        .map(Tunnel::publicUrl)
        .toList();
  }

  private boolean isInDetails() {
    return Screen.everythingIn(screen.node("#detailPlace")).anyMatch(Node::isFocused);
  }

  private static Tunnel named(String host) {
    Tunnel like = Tunnels.numbered(300);
    return new Tunnel(
        "tn_" + host,
        "https://" + host,
        like.startedAt(),
        "",
        "https",
        "eu",
        like.session(),
        like.endpoint(),
        like.labels(),
        List.of(),
        "http://localhost:80",
        "",
        List.of());
  }
}
