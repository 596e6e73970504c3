package tunnelbrowser.testing;

import static tunnelbrowser.testing.FxToolkit.onFx;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What is written anywhere, visible or not, for eyes or for screen readers. */
public final class SampleTexts {
  private SampleTexts() {}

  public static List<String> everywhere() {
    return onFx(
        () ->
            Window.getWindows().stream()
                .flatMap(
                    shown ->
                        Stream.concat(
                            Stream.of(shown instanceof Stage stage ? stage.getTitle() : ""),
                            Screen.everythingIn(shown.getScene().getRoot())
                                .flatMap(SampleTexts::of)))
                .toList());
  }

  private static Stream<String> of(Node node) {
    return Stream.of(
            node.queryAccessibleAttribute(AccessibleAttribute.TEXT),
            node.getAccessibleText(),
            node.getAccessibleHelp(),
            node.getUserData())
        .filter(Objects::nonNull)
        .map(Object::toString);
  }
}
