package tunnelbrowser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The watch over the console is worth something only if it notices. */
@Tag("ui")
class ConsoleTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  @Test
  void a_warning_about_css_is_noticed() {
    try (Console console = new Console()) {
      runOnFx(
          () -> {
            Region region = new Region();
            region.setStyle("-fx-background-color: no-such-color;");
            new Scene(region).getRoot().applyCss();
          });
      assertThat(console.text()).contains("WARNING", "-fx-background-color");
    }
  }

  @Test
  void an_exception_that_nobody_catches_is_noticed() {
    try (Console console = new Console()) {
      Platform.runLater(
          () -> {
            throw new IllegalStateException("nobody's");
          });
      runOnFx(() -> {});
      assertThat(console.text()).contains("IllegalStateException", "nobody's");
    } finally {
      WaitForAsyncUtils.clearExceptions(); // or else a later test would be told of it
    }
  }
}
