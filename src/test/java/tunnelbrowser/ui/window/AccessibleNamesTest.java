package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

/** What screen readers say of the window. */
@Tag("ui")
class AccessibleNamesTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(3));

  @BeforeEach
  void open() {
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(3));
  }

  @Test
  void every_label_of_the_form_of_an_account_belongs_to_its_field() {
    window.user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    window.user.clickOn("Add an account…");
    screen.soon(() -> assertThat(screen.shows(".account-form")).isTrue());
    List<Node> labels =
        Stream.of(".form-part > .label", ".share-line > .label")
            .flatMap(selector -> screen.all(selector).stream())
            .filter(node -> !node.getStyleClass().contains("muted") && node.getId() == null)
            .toList();
    assertThat(labels)
        .hasSize(5)
        .allSatisfy(
            node -> {
              Node field = ((Label) node).getLabelFor();
              assertThat(field).as(((Label) node).getText()).isNotNull();
              assertThat(Screen.everythingIn(part(node))).contains(field);
            });
  }

  @Test
  void the_banner_is_called_what_it_says() {
    source.fail(Failures.unreachable());
    window.user.press(KeyCode.F5);
    screen.soon(
        () ->
            assertThat(screen.node("#banner").getAccessibleText())
                .isEqualTo(screen.text("#title") + ". " + screen.text("#advice")));
  }

  @Test
  void the_pause_button_says_what_it_does_next() {
    assertThat(screen.node("#pause").getAccessibleText()).isEqualTo("Pause refreshing");
    window.user.click("#pause");
    screen.soon(
        () -> assertThat(screen.node("#pause").getAccessibleText()).isEqualTo("Resume refreshing"));
    window.user.click("#pause");
    screen.soon(
        () -> assertThat(screen.node("#pause").getAccessibleText()).isEqualTo("Pause refreshing"));
  }

  @Test
  void a_badge_is_read_out_as_its_cell() {
    List<Node> cells = screen.all(".table-row-cell:filled .table-cell.proto");
    assertThat(cells).hasSize(3).allMatch(cell -> "https".equals(cell.getAccessibleText()));
    assertThat(screen.all(".table-row-cell:empty .table-cell.proto"))
        .allMatch(cell -> cell.getAccessibleText() == null);
  }

  @Test
  void a_copy_button_says_that_it_has_copied() {
    window.user.press(KeyCode.DOWN);
    window.user.clickNamed("Copy public URL");
    screen.soon(() -> screen.named("Copied public URL"));
  }

  private static Node part(Node label) {
    Node part = label;
    while (!part.getStyleClass().contains("form-part")) {
      part = part.getParent();
    }
    return part;
  }
}
