package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.settings.RowDensity;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.settings.Sizes;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class TextSizeTest {
  @RegisterExtension final TestWindow window = new TestWindow();
  @TempDir Path home;

  private final Screen screen = window.screen;

  private void open() {
    window.keepIn(new SettingsFile(home));
    window.open(FakeSource.of(Tunnels.fleet(9)));
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
  }

  private void isShown(int percent, int rowHeight) {
    screen.soon(
        () -> {
          assertThat(screen.table().getFixedCellSize()).isEqualTo(rowHeight);
          double size =
              ((Labeled) screen.node(".table-row-cell:filled .proto .badge")).getFont().getSize();
          assertThat(size).isBetween(percent * 0.119, percent * 0.121);
        });
  }

  @Test
  void keys_make_text_and_rows_larger_and_smaller_and_that_is_kept() {
    open();
    double column = onFx(() -> screen.table().getColumns().get(2).getWidth());
    isShown(100, 32);
    window.user.press(KeyCode.SHORTCUT, KeyCode.ADD);
    window.user.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
    screen.soon(() -> screen.saying("Text 120 %"));
    isShown(120, 40);
    assertThat(onFx(() -> screen.table().getColumns().get(2).getWidth()))
        .isBetween(column * 1.19, column * 1.21);
    window.user.press(KeyCode.SHORTCUT, KeyCode.MINUS);
    isShown(110, 36);
    window.close();
    assertThat(new SettingsFile(home).read().settings().layout().sizes())
        .isEqualTo(new Sizes(RowDensity.NORMAL, 110));
    assertThat(new SettingsFile(home).read().settings().layout().tables()).isEmpty();

    open();
    isShown(110, 36);
    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
    isShown(100, 32);
  }

  @Test
  void rows_can_be_compact() {
    open();
    window.user.click("#menu");
    window.user.clickOn("Rows");
    window.user.clickInSubmenu("Compact");
    isShown(100, 24);
  }
}
