package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class PaletteTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  private void open(int tunnels) {
    window.open(FakeSource.of(Tunnels.fleet(tunnels)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(tunnels));
    window.user.press(KeyCode.SHORTCUT, KeyCode.K);
    screen.soon(() -> assertThat(screen.focusIsIn(".palette .text-field")).isTrue());
  }

  @Test
  void every_entry_of_the_menus_is_there_with_its_shortcut() {
    open(3);
    window.user.press(KeyCode.ESCAPE);
    window.user.press(KeyCode.DOWN);
    window.user.press(KeyCode.SHORTCUT, KeyCode.K);
    assertThat(titles())
        .contains(
            "Copy public URL",
            "Copy as › JSON",
            "Export…",
            "Theme › Dark",
            "Columns › Region",
            "Demo data",
            "Manage accounts…",
            "Help › Show log")
        .doesNotContain("Command palette")
        .doesNotHaveDuplicates();
    assertThat(texts().getFirst()).endsWith("Ctrl+C");
  }

  @Test
  void a_few_letters_and_enter_carry_out_a_command() {
    open(3);
    window.user.type("col reg");
    window.user.press(KeyCode.ENTER);
    screen.soon(
        () ->
            assertThat(screen.table().getVisibleLeafColumns())
                .noneMatch(column -> column.getId().equals("region")));
    assertThat(screen.shows(".palette")).isFalse();
    assertThat(screen.focusIsIn("#table")).isTrue();
  }

  @Test
  void what_was_chosen_last_comes_first_the_next_time() {
    open(3);
    window.user.type("show log");
    window.user.press(KeyCode.ENTER);
    screen.soon(() -> assertThat(screen.shows(".palette")).isFalse());
    window.user.press(KeyCode.SHORTCUT, KeyCode.K);
    screen.soon(() -> assertThat(titles().getFirst()).isEqualTo("Help › Show log"));
  }

  @Test
  void a_tunnel_is_found_by_a_part_of_its_url_and_selected() {
    open(300);
    window.user.type("t00042");
    screen.soon(() -> assertThat(texts()).containsExactly("https://t00042.ngrok.app tn_00042"));
    window.user.press(KeyCode.ENTER);
    screen.soon(
        () -> {
          assertThat(screen.table().getSelectionModel().getSelectedItem().id())
              .isEqualTo("tn_00042");
          assertThat(screen.column("public_url")).contains("https://t00042.ngrok.app");
        });
  }

  @Test
  void a_tunnel_that_comes_while_it_is_looked_for_is_found() {
    FakeSource source = FakeSource.of(Tunnels.fleet(3));
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
    window.user.press(KeyCode.SHORTCUT, KeyCode.K);
    window.user.type("tn_00003");
    screen.soon(() -> assertThat(texts()).isEmpty());
    source.list(Tunnels.fleet(4));
    runOnFx(() -> window.opened().model().listReading().refreshNow());
    screen.soon(() -> assertThat(texts()).hasSize(1));
  }

  @Test
  void a_tunnel_that_the_filter_hides_is_marked_and_shown_when_it_is_chosen() {
    window.open(FakeSource.of(Tunnels.fleet(30)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(30));
    window.user.press(KeyCode.SHORTCUT, KeyCode.F);
    window.user.type("t00001");
    screen.soon(() -> assertThat(screen.rows()).hasSize(1));
    window.user.press(KeyCode.SHORTCUT, KeyCode.K);
    window.user.type("00007");
    screen.soon(
        () ->
            assertThat(texts())
                .first()
                .isEqualTo("tn_00007 https://t00007.ngrok.app · hidden by the filter"));
    window.user.press(KeyCode.ENTER);
    screen.soon(
        () -> {
          assertThat(screen.rows()).hasSize(30);
          assertThat(screen.table().getSelectionModel().getSelectedItem().id())
              .isEqualTo("tn_00007");
        });
  }

  @Test
  void the_keyboard_goes_through_the_list_and_escape_leaves_everything_as_it_was() {
    open(3);
    key(KeyCode.DOWN);
    assertThat(selected()).isEqualTo(1);
    key(KeyCode.PAGE_DOWN);
    assertThat(selected()).isEqualTo(9);
    key(KeyCode.PAGE_UP);
    key(KeyCode.UP);
    key(KeyCode.UP);
    assertThat(selected()).isEqualTo(onFx(() -> list().getItems().size()) - 1);
    window.user.press(KeyCode.TAB);
    assertThat(screen.focusIsIn(".palette .text-field")).isTrue();
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.shows(".palette")).isFalse());
    assertThat(screen.focusIsIn("#table")).isTrue();
  }

  @Test
  void a_held_shortcut_opens_it_once_and_the_next_one_closes_it() {
    open(3);
    runOnFx(
        () -> {
          for (int repeated = 0; repeated < 3; repeated++) {
            Event.fireEvent(screen.node(".palette .text-field"), shortcut(KeyEvent.KEY_PRESSED));
          }
        });
    assertThat(screen.shows(".palette")).isTrue();
    window.user.press(KeyCode.SHORTCUT, KeyCode.K);
    screen.soon(() -> assertThat(screen.shows(".palette")).isFalse());
  }

  private static KeyEvent shortcut(EventType<KeyEvent> type) {
    return new KeyEvent(type, "", "", KeyCode.K, false, true, false, false);
  }

  @Test
  void what_nothing_fits_is_said() {
    open(3);
    window.user.type("qqqqzz");
    screen.soon(() -> screen.saying("Nothing matches"));
    window.user.press(KeyCode.ENTER);
    assertThat(screen.shows(".palette")).isTrue();
  }

  @Test
  void at_most_fifty_of_many_tunnels_are_listed() {
    open(5_000);
    runOnFx(() -> ((TextField) screen.node(".palette .text-field")).setText("ngrok.app"));
    screen.soon(() -> assertThat(titles()).hasSize(50).allMatch(t -> t.contains("ngrok.app")));
  }

  /** Once, however busy the computer is: a window system repeats a key that seems to be held. */
  private void key(KeyCode code) {
    runOnFx(
        () ->
            Event.fireEvent(
                screen.node(".palette .text-field"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private int selected() {
    return onFx(() -> ((SelectionModel<?>) list().getSelectionModel()).getSelectedIndex());
  }

  private ListView<?> list() {
    return (ListView<?>) screen.node(".palette .list-view");
  }

  /** On the JavaFX thread, where assertions that wait are already. */
  private static <T> T here(Callable<T> look) {
    try {
      return Platform.isFxApplicationThread() ? look.call() : onFx(look);
    } catch (Exception unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  private List<String> titles() {
    return here(() -> list().getItems().stream().map(PaletteTest::title).toList());
  }

  private static String title(Object hit) {
    return hit.toString().replaceAll("(?s)^Hit\\[choice=Choice\\[title=(.*), note=.*$", "$1");
  }

  private static String note(Object hit) {
    return hit.toString().replaceAll("(?s)^.*, note=(.*), does=.*$", "$1");
  }

  private List<String> texts() {
    return here(() -> list().getItems().stream().map(hit -> title(hit) + " " + note(hit)).toList());
  }
}
