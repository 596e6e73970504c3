package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.testing.Contrast;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class ContrastTest {
  /** What WCAG 2 asks for at level AA. */
  private static final double LEAST = 4.5;

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @ParameterizedTest
  @CsvSource({"LIGHT, false", "LIGHT, true", "DARK, false", "DARK, true"})
  void every_cell_can_be_read_selected_or_not(ColorScheme theme, boolean stale) {
    runOnFx(() -> Theme.apply(theme));
    Tunnel odd = Tunnels.odd(Tunnels.numbered(9), "proto is a number");
    Tunnel none = Tunnels.labeled("tn_a", Map.of("team", "blue"));
    window.open(
        FakeSource.of(
            List.of(odd, Tunnels.full(), none, Tunnels.numbered(4), Tunnels.numbered(3))));
    screen.soon(() -> assertThat(screen.rows()).hasSize(5));
    runOnFx(
        () -> {
          screen.table().pseudoClassStateChanged(PseudoClass.getPseudoClass("stale"), stale);
          screen.table().getSelectionModel().selectIndices(0, 1, 2);
          screen.all(".table-row-cell").stream()
              .filter(row -> ((TableRow<?>) row).getIndex() > 1)
              .forEach(
                  row -> row.pseudoClassStateChanged(PseudoClass.getPseudoClass("hover"), true));
        });
    screen.soon(() -> canBeRead(".table-row-cell .badge", 8));
    runOnFx(() -> screen.table().getColumns().forEach(column -> column.setVisible(true)));
    for (TableColumn<Tunnel, ?> column : onFx(() -> List.copyOf(screen.table().getColumns()))) {
      window.user.scrollToColumn(column.getId());
      screen.soon(() -> canBeRead(".table-row-cell:filled ." + column.getId(), 5));
    }
    screen.soon(() -> canBeRead(".tunnels .column-header .label", 4));
    screen.soon(() -> canBeRead(".detail .label", 6));
  }

  private void canBeRead(String selector, int howMany) {
    assertThat(screen.all(selector))
        .as(selector)
        .hasSizeGreaterThanOrEqualTo(howMany)
        .allSatisfy(
            text ->
                assertThat(writing(text))
                    .as(text.toString())
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(contrast(part)).isGreaterThanOrEqualTo(LEAST)));
  }

  /** All that is written there. */
  private static List<Text> writing(Node node) {
    return Screen.everythingIn(node)
        .filter(
            part ->
                part instanceof Text text
                    && !(text instanceof FontIcon)
                    && !text.getText().isEmpty())
        .map(Text.class::cast)
        .toList();
  }

  private static double contrast(Text text) {
    Color behind = behind(text);
    double opacity = 1;
    for (Node node = text; node != null; node = node.getParent()) {
      opacity *= node.getOpacity();
    }
    Color ink = (Color) text.getFill();
    return Contrast.between(run(behind, ink.deriveColor(0, 1, 1, opacity)), behind);
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
}
