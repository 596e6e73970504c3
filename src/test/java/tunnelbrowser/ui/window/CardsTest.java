package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tunnelbrowser.testing.MouseEvents;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;

/** What all cards have in common. */
@Tag("ui")
class CardsTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @ParameterizedTest
  @EnumSource(names = {"CHANGING_AN_ACCOUNT", "CONNECT", "EXPORT", "NEWER_VERSIONS"})
  void the_keyboard_stays_inside_in_both_directions(EveryView card) {
    card.show(window);
    List<Node> forwards = around();
    assertThat(forwards).hasSizeGreaterThan(2).allMatch(CardsTest::isInCard);
    List<Node> backwards = around(KeyCode.SHIFT);
    assertThat(backwards.reversed().subList(0, backwards.size() - 1))
        .isEqualTo(forwards.subList(1, forwards.size()));
  }

  @ParameterizedTest
  @EnumSource(names = {"CHANGING_AN_ACCOUNT", "CONNECT", "EXPORT", "NEWER_VERSIONS", "ACCOUNTS"})
  void its_buttons_are_in_sight_in_the_smallest_window_with_large_text(EveryView card) {
    card.show(window);
    window.resize(640, 420);
    screen.soon(this::buttonsAreInSight);
    for (int step = 0; step < 5; step++) {
      window.user.press(KeyCode.SHORTCUT, KeyCode.ADD);
    }
    screen.soon(() -> screen.saying("Text 150 %"));
    screen.soon(this::buttonsAreInSight);
  }

  @ParameterizedTest
  @CsvSource({
    "SHORTCUTS,Keyboard shortcuts",
    "ACCOUNTS,Accounts",
    "CHANGING_AN_ACCOUNT,Change staging",
    "NEWER_VERSIONS,Check for updates"
  })
  void screen_readers_read_it_as_a_dialog_of_that_name(EveryView card, String name) {
    card.show(window);
    assertThat(screen.node(".card-pane").getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
    assertThat(screen.node(".card-pane").getAccessibleText()).isEqualTo(name);
  }

  @Test
  void escape_gives_the_keyboard_back_to_what_had_it() {
    EveryView.ROWS.show(window);
    window.user.press(KeyCode.SHORTCUT, KeyCode.F);
    screen.soon(() -> assertThat(screen.focusIsIn("#filter")).isTrue());
    window.user.press(KeyCode.F1);
    screen.soon(() -> assertThat(screen.shows(".shortcut-sheet")).isTrue());
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.shows(".shortcut-sheet")).isFalse());
    assertThat(focused().getId()).isEqualTo("filter");
  }

  @Test
  void the_palette_gives_the_keyboard_back_to_the_card_below() {
    EveryView.CONNECT.show(window);
    window.user.press(KeyCode.SHORTCUT, KeyCode.K);
    screen.soon(() -> assertThat(screen.shows(".palette-card")).isTrue());
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.shows(".palette-card")).isFalse());
    assertThat(screen.focusIsIn(".card-pane #key")).isTrue();
  }

  @Test
  void a_click_beside_it_closes_only_what_nothing_can_be_typed_into() {
    EveryView.SHORTCUTS.show(window);
    clickBeside();
    screen.soon(() -> assertThat(screen.shows(".card-pane")).isFalse());
    window.user.press(KeyCode.SHORTCUT, KeyCode.N);
    screen.soon(() -> assertThat(screen.shows(".connect")).isTrue());
    clickBeside();
    assertThat(screen.shows(".connect")).isTrue();
  }

  @Test
  void what_is_typed_is_not_lost_by_a_key_that_works_everywhere() {
    EveryView.CHANGING_AN_ACCOUNT.show(window);
    window.user.fill("#name", "renamed");
    window.user.press(KeyCode.F1);
    screen.soon(
        () ->
            assertThat(screen.text(".notice"))
                .isEqualTo("Save or cancel first: what is typed here would be lost."));
    assertThat(screen.text("#name")).isEqualTo("renamed");
  }

  /** What the Tab key reaches, once around, from where the keyboard is. */
  private List<Node> around(KeyCode... held) {
    List<KeyCode> keys = new ArrayList<>(List.of(held));
    keys.add(KeyCode.TAB);
    List<Node> stops = new ArrayList<>();
    for (Node stop = focused(); !stops.contains(stop); stop = focused()) {
      stops.add(stop);
      window.user.press(keys.toArray(KeyCode[]::new));
    }
    return stops;
  }

  private void buttonsAreInSight() {
    Bounds inWindow = new BoundingBox(0, 0, 640, 420);
    assertThat(screen.all(".card-foot .button"))
        .isNotEmpty()
        .allSatisfy(
            button ->
                assertThat(inWindow.contains(button.localToScene(button.getLayoutBounds())))
                    .as("%s in sight", button)
                    .isTrue());
  }

  private void clickBeside() {
    runOnFx(
        () -> {
          Node scrim = screen.node(".scrim");
          Event.fireEvent(scrim, MouseEvents.primary(MouseEvent.MOUSE_CLICKED, scrim, 1, 1, 1));
        });
  }

  private static boolean isInCard(Node node) {
    return node.getStyleClass().contains("card-pane")
        || (node.getParent() != null && isInCard(node.getParent()));
  }

  private static Node focused() {
    return onFx(() -> Window.getWindows().getFirst().getScene().getFocusOwner());
  }
}
