package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.platform.desktop.SystemDesktop;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class CopyingTest {
  private static final Tunnel LABELED = Tunnels.labeled("tn_a", Map.of("team", "blue"));

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source =
      FakeSource.of(List.of(Tunnels.numbered(2), Tunnels.numbered(1), LABELED));

  @Test
  void control_c_copies_the_public_url_and_says_so() {
    window.open(source);
    window.user.clickOn("https://t00001.ngrok.app");
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);

    notice("Copied https://t00001.ngrok.app");
    assertThat(window.desktop.copied()).containsExactly("https://t00001.ngrok.app");
  }

  @Test
  void the_context_menu_copies_too() {
    window.open(source);
    window.user.clickOn("https://t00001.ngrok.app");
    window.user.rightClickCell("https://t00001.ngrok.app");
    window.user.clickOn("Copy public URL");

    notice("Copied https://t00001.ngrok.app");
    assertThat(window.desktop.copied()).containsExactly("https://t00001.ngrok.app");
  }

  @Test
  void the_button_in_the_detail_pane_copies_and_answers_in_place() {
    window.open(source);
    window.user.clickOn("https://t00002.ngrok.app");
    window.user.clickOn("Copy");

    screen.soon(() -> screen.saying("Copied"));
    assertThat(window.desktop.copied()).containsExactly("https://t00002.ngrok.app");
  }

  @Test
  void several_rows_are_several_lines() {
    window.open(source);
    window.user.clickOn("https://t00002.ngrok.app");
    window.user.press(KeyCode.SHIFT, KeyCode.DOWN);
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);

    notice("Copied 2 public URLs");
    assertThat(window.desktop.copied())
        .singleElement()
        .satisfies(
            text ->
                assertThat(text.split("\n"))
                    .containsExactlyInAnyOrder(
                        "https://t00002.ngrok.app", "https://t00001.ngrok.app"));
  }

  @Test
  void rows_without_a_public_url_are_counted_apart() {
    window.open(source);
    window.user.clickOn("https://t00002.ngrok.app");
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);

    notice("Copied 2 public URLs; 1 of 3 has no public URL");
  }

  @Test
  void a_labeled_tunnel_has_nothing_to_copy_and_says_so() {
    window.open(source);
    window.user.clickOn("—  (team=blue)");
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);

    notice("This tunnel has no public URL");
    assertThat(window.desktop.copied()).isEmpty();
  }

  @Test
  void without_a_selection_nothing_is_copied() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);

    notice("Select a tunnel to copy");
    assertThat(window.desktop.copied()).isEmpty();
  }

  @Test
  void control_shift_c_copies_as_curl() {
    window.open(source);
    window.user.clickOn("https://t00001.ngrok.app");
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);

    notice("Copied curl https://t00001.ngrok.app");
    assertThat(window.desktop.copied()).containsExactly("curl https://t00001.ngrok.app");
  }

  @Test
  void the_menu_offers_what_fits_the_selected_tunnel() {
    window.open(FakeSource.of(List.of(Tunnels.numbered(1, "tcp", "eu"), LABELED)));
    window.user.clickOn("—  (team=blue)");
    assertThat(offered())
        .containsExactly(
            "-Public URL",
            "-Host",
            "-Host and port",
            "-curl",
            "ngrok api tunnels get",
            "curl request to the API, with $NGROK_API_KEY",
            "-Markdown link",
            "Tab-separated row",
            "JSON",
            "CSV");
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    assertThat(offered()).contains("Public URL", "Host", "-curl", "JSON");
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    notice("These 2 tunnels have no http or https URL");
  }

  @Test
  void a_row_is_copied_as_its_columns_are_shown() {
    window.open(source);
    window.user.clickOn("https://t00001.ngrok.app");
    choose("Tab-separated row");

    notice("Copied 1 row");
    assertThat(window.desktop.copied().getFirst())
        .startsWith(
            "https://t00001.ngrok.app\thttp://localhost:80\thttps\teu\t2026-11-23T09:00:01Z");
  }

  @Test
  void every_row_of_a_large_fleet_is_copied() {
    window.open(FakeSource.of(Tunnels.fleet(2_000)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(2_000));
    window.user.press(KeyCode.SHORTCUT, KeyCode.A);
    choose("JSON");

    notice("Copied 2,000 tunnels as JSON");
    assertThat(window.desktop.copied().getFirst().split("\"id\": \"tn_", -1)).hasSize(2_001);
  }

  /** The menu's items, with a dash before those that are disabled. */
  private List<String> offered() {
    return onFx(
        () -> {
          Menu menu = copyAs();
          Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
          List<String> items =
              menu.getItems().stream()
                  .map(item -> (item.isDisable() ? "-" : "") + item.getText())
                  .toList();
          Event.fireEvent(menu, new Event(Menu.ON_HIDDEN));
          return items;
        });
  }

  private void choose(String format) {
    runOnFx(
        () -> {
          Menu menu = copyAs();
          Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
          menu.getItems().stream()
              .filter(item -> item.getText().equals(format))
              .forEach(MenuItem::fire);
        });
  }

  private Menu copyAs() {
    return ((MenuButton) screen.node("#menu"))
        .getItems().stream()
            .filter(item -> "Copy as".equals(item.getText()))
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void the_systems_own_clipboard_holds_what_was_copied() {
    window.open(source, onFx(SystemDesktop::ofThisComputer));
    window.user.clickOn("https://t00001.ngrok.app");
    window.user.press(KeyCode.SHORTCUT, KeyCode.C);

    notice("Copied https://t00001.ngrok.app");
    screen.soon(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo("https://t00001.ngrok.app"));
  }

  private void notice(String text) {
    screen.soon(() -> assertThat(screen.text(".notice")).isEqualTo(text));
  }
}
