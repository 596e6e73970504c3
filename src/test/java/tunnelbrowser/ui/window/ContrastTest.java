package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class ContrastTest {
  /** What WCAG 2 asks for at level AA. */
  private static final double LEAST = 4.5;

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @ParameterizedTest
  @CsvSource({"LIGHT, false", "LIGHT, true", "DARK, false", "DARK, true"})
  void every_cell_can_be_read_selected_or_not(Theme theme, boolean stale) {
    runOnFx(theme::apply);
    window.open(FakeSource.of(Tunnels.fleet(5)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(5));
    runOnFx(
        () -> {
          screen.table().pseudoClassStateChanged(PseudoClass.getPseudoClass("stale"), stale);
          screen.table().getSelectionModel().select(1);
        });
    screen.soon(
        () ->
            assertThat(
                    Stream.of(".table-row-cell:filled .table-cell", ".table-row-cell .badge")
                        .flatMap(selector -> screen.all(selector).stream()))
                .hasSizeGreaterThan(40)
                .allSatisfy(
                    cell ->
                        assertThat(contrast((Labeled) cell))
                            .as(cell.toString())
                            .isGreaterThanOrEqualTo(LEAST)));
  }

  private static double contrast(Labeled text) {
    Color behind = behind(text);
    double opacity = 1;
    for (Node node = text; node != null; node = node.getParent()) {
      opacity *= node.getOpacity();
    }
    Color ink = (Color) text.getTextFill();
    double one = luminance(run(behind, ink.deriveColor(0, 1, 1, opacity)));
    double other = luminance(behind);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** All that is painted below it, the last on top. */
  private static Color behind(Node node) {
    Color below = node.getParent() == null ? Color.WHITE : behind(node.getParent());
    if (node instanceof Region region && region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        below = fill.getFill() instanceof Color color ? run(below, color) : below;
      }
    }
    return below;
  }

  private static Color run(Color below, Color color) {
    Color opaque = new Color(color.getRed(), color.getGreen(), color.getBlue(), 1);
    return below.interpolate(opaque, color.getOpacity());
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
