package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.nio.file.Path;
import java.time.Duration;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.MouseEvents;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class HidingDetailsTest {
  @RegisterExtension final TestWindow window = new TestWindow();
  @TempDir Path home;

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(9));

  private void open() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
  }

  private void select(String id) {
    runOnFx(() -> screen.table().getSelectionModel().clearAndSelect(screen.rows().indexOf(id)));
  }

  private void detailsAre(boolean shown) {
    screen.soon(() -> assertThat(screen.shows("#detailPlace")).isEqualTo(shown));
  }

  @Test
  void the_table_has_the_whole_window_until_something_is_selected() {
    open();
    assertThat(screen.shows("#detailPlace")).isFalse();
    assertThat(screen.table().getWidth()).isEqualTo(980);
    window.user.press(KeyCode.DOWN);
    screen.soon(() -> assertThat(screen.shows("#fields")).isTrue());
    assertThat(screen.table().getWidth()).isLessThan(980);
  }

  @Test
  void the_key_the_button_the_cross_and_two_clicks_on_the_divider_hide_them() {
    open();
    select("tn_00003");
    detailsAre(true);
    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    detailsAre(false);
    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    detailsAre(true);
    window.user.click("#details");
    detailsAre(false);
    window.user.click("#details");
    detailsAre(true);
    window.user.click("#hide");
    detailsAre(false);
    window.user.click("#details");
    detailsAre(true);
    clickTwice(screen.node("#panes > .split-pane-divider"));
    detailsAre(false);
  }

  @Test
  void the_keyboard_is_in_the_table_again_when_they_go() {
    open();
    select("tn_00003");
    window.user.press(KeyCode.F6);
    screen.soon(() -> assertThat(screen.focusIsIn("#table")).isFalse());
    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    detailsAre(false);
    assertThat(screen.focusIsIn("#table")).isTrue();
  }

  @Test
  void what_the_user_hid_stays_hidden_by_selecting_and_after_a_restart() {
    window.keepIn(new SettingsFile(home));
    open();
    select("tn_00003");
    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    select("tn_00005");
    detailsAre(false);
    window.close();
    assertThat(new SettingsFile(home).read().settings().layout().detailsHidden()).isTrue();

    open();
    select("tn_00003");
    detailsAre(false);
    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    screen.soon(() -> assertThat(screen.text("#title")).contains("00003"));
    window.close();
    assertThat(new SettingsFile(home).read().settings()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void nothing_is_read_for_details_that_are_hidden() {
    open();
    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    select("tn_00003");
    select("tn_00005");
    window.advance(Duration.ofSeconds(1));
    assertThat(source.requests()).noneMatch(request -> request.startsWith("get"));

    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    screen.soon(() -> assertThat(source.requests()).contains("get tn_00005"));
    assertThat(source.requests()).doesNotContain("get tn_00003");
  }

  @Test
  void in_a_narrow_window_they_come_over_the_table_only_when_asked_for_and_esc_ends_that() {
    open();
    window.resize(700, 500);
    select("tn_00003");
    detailsAre(false);
    double all = screen.table().getWidth();

    window.user.press(KeyCode.SHORTCUT, KeyCode.I);
    screen.soon(() -> assertThat(screen.shows("#fields")).isTrue());
    assertThat(screen.table().getWidth()).isEqualTo(all);
    Region details = (Region) screen.node("#detailPlace");
    assertThat(onFx(() -> details.getLayoutX() + details.getWidth())).isEqualTo(all);
    assertThat(screen.focusIsIn("#table")).isFalse();

    window.user.press(KeyCode.ESCAPE);
    detailsAre(false);
    assertThat(screen.focusIsIn("#table")).isTrue();
    window.resize(980, 500);
    detailsAre(true); // what was put away was only what lay over the table
  }

  @Test
  void the_second_of_two_clicks_does_nothing_to_details_that_the_first_one_brought_up() {
    open();
    select("tn_00003");
    screen.soon(() -> assertThat(screen.shows("#actions")).isTrue());
    Node open = screen.saying("Open");
    assertThat(onFx(() -> isTaken(press(open, 2)))).isTrue();
    assertThat(onFx(() -> isTaken(press(open, 1)))).isFalse();
    assertThat(onFx(() -> isTaken(press(open, 2)))).isFalse();
  }

  private boolean isTaken(MouseEvent press) {
    boolean[] reached = new boolean[1];
    Node place = screen.node("#detailPlace").lookup("#actions");
    place.addEventFilter(MouseEvent.MOUSE_PRESSED, arrived -> reached[0] = true);
    Event.fireEvent((Node) press.getTarget(), press);
    return !reached[0];
  }

  private static void clickTwice(Node on) {
    runOnFx(() -> Event.fireEvent(on, MouseEvents.primary(MouseEvent.MOUSE_CLICKED, on, 0, 0, 2)));
  }

  private static MouseEvent press(Node on, int count) {
    return MouseEvents.primary(MouseEvent.MOUSE_PRESSED, on, 0, 0, count);
  }
}
