package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.testing.Contrast;
import tunnelbrowser.testing.InSight;
import tunnelbrowser.testing.Pixels;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;

/** What must hold for every view, in both themes, measured from what is painted. */
@Tag("ui")
class EveryViewTest {
  /** A ring of one pixel around the smallest control has more. */
  private static final double LEAST_RING = 24;

  /** How far from its control a ring is painted at most, in pixels. */
  private static final double RING = 4;

  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

  @RegisterExtension final TestWindow window = new TestWindow();

  @ParameterizedTest
  @EnumSource
  void it_can_be_read_and_heard_and_the_keyboard_is_seen(EveryView view) {
    view.show(window);
    window.screen.soon(() -> assertThat(withoutName()).as("no name").isEmpty());
    for (ColorScheme theme : ColorScheme.values()) {
      runOnFx(() -> Theme.apply(theme));
      window.screen.soon(() -> assertThat(hardToRead()).as("hard to read, " + theme).isEmpty());
    }
    List<Node> stops = stops();
    for (ColorScheme theme : ColorScheme.values()) {
      runOnFx(() -> Theme.apply(theme));
      assertThat(withoutRing(stops.size())).as("no ring, " + theme).isEmpty();
    }
  }

  private static List<String> hardToRead() {
    return nodes()
        .filter(node -> node instanceof Text text && !text.getText().isBlank())
        .filter(text -> isPainted(text) && InSight.isSeen(text))
        .filter(text -> Pixels.around(text, 0).contrast() < least(text))
        .map(text -> ((Text) text).getText() + " in " + text.getParent())
        .toList();
  }

  private static double least(Node text) {
    return text instanceof FontIcon ? Contrast.OF_SHAPES : Contrast.OF_TEXT;
  }

  private static Stream<Node> nodes() {
    return List.copyOf(Window.getWindows()).stream()
        .flatMap(each -> Screen.everythingIn(each.getScene().getRoot()));
  }

  /** What cannot be used may be faint, and what comes with the mouse is not there before. */
  private static boolean isPainted(Node node) {
    boolean disabled = node.isDisabled() || node.getPseudoClassStates().contains(DISABLED);
    if (!node.isVisible() || disabled || node.getOpacity() == 0) {
      return false;
    }
    return node.getParent() == null || isPainted(node.getParent());
  }

  private static List<String> withoutName() {
    List<Label> labels =
        nodes()
            .filter(node -> node instanceof Label && isPainted(node))
            .map(Label.class::cast)
            .toList();
    return nodes()
        .filter(node -> node instanceof Control && node.isFocusTraversable() && isPainted(node))
        .filter(control -> !hasText(control.getAccessibleText()))
        .filter(control -> !(control instanceof Labeled labeled && hasText(labeled.getText())))
        .filter(control -> labels.stream().noneMatch(label -> control.equals(label.getLabelFor())))
        .map(Node::toString)
        .toList();
  }

  private static boolean hasText(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /** All that the Tab key reaches, once around. */
  private List<Node> stops() {
    List<Node> stops = new ArrayList<>();
    window.user.press(KeyCode.TAB);
    for (Node stop = focused(); !stops.contains(stop); stop = focused()) {
      stops.add(stop);
      window.user.press(KeyCode.TAB);
    }
    return stops;
  }

  private List<String> withoutRing(int stops) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < stops; i++) {
      Node stop = focused();
      Bounds place = onFx(() -> Pixels.place(stop, RING));
      Pixels with = onFx(() -> Pixels.at(stop, place));
      window.user.press(KeyCode.TAB);
      Pixels without = onFx(() -> Pixels.at(stop, place));
      if (stops > 1 && with.clearlyDifferent(without) < LEAST_RING) {
        found.add(stop.toString());
      }
    }
    return found;
  }

  private static Node focused() {
    return onFx(() -> stage().getFocusOwner());
  }

  private static Scene stage() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .findFirst()
        .orElseThrow()
        .getScene();
  }
}
