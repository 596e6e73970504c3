package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tunnelbrowser.testing.TestWindow;

/** The smallest window that the program lets anybody make. */
@Tag("ui")
class SmallWindowTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  /** Those in which the most stands between the bars. */
  @ParameterizedTest
  @EnumSource(names = {"NO_ACCOUNT", "FAILED_WITHOUT_ROWS", "REFUSED_KEY", "WELCOME"})
  void toolbar_and_status_bar_stay_in_sight(EveryView view) {
    view.show(window);
    window.resize(640, 420);
    window.screen.soon(
        () -> {
          assertThat(place(".top-bar").getMinY()).isZero();
          assertThat(place(".status").getMaxY()).isEqualTo(420);
        });
  }

  private Bounds place(String selector) {
    Node node = window.screen.node(selector);
    return node.localToScene(node.getLayoutBounds());
  }
}
