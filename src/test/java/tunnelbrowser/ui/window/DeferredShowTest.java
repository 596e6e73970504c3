package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FxToolkit;

@Tag("ui")
class DeferredShowTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private final SimpleBooleanProperty ready = new SimpleBooleanProperty();
  private final Stage stage = onFx(DeferredShowTest::filled);

  @AfterEach
  void close() {
    runOnFx(stage::hide);
  }

  @Test
  void what_is_ready_is_shown_at_once() {
    assertThat(
            onFx(
                () -> {
                  ready.set(true);
                  DeferredShow.showWhenReady(stage, ready);
                  return stage.isShowing();
                }))
        .isTrue();
  }

  @Test
  void it_is_shown_as_soon_as_it_is_ready() {
    assertThat(
            onFx(
                () -> {
                  DeferredShow.showWhenReady(stage, ready);
                  boolean before = stage.isShowing();
                  ready.set(true);
                  return !before && stage.isShowing();
                }))
        .isTrue();
  }

  @Test
  void what_never_gets_ready_is_shown_all_the_same() {
    runOnFx(() -> DeferredShow.showWhenReady(stage, ready));
    await(stage.showingProperty(), showing -> showing);
  }

  private static Stage filled() {
    Stage made = new Stage();
    made.setScene(new Scene(new Pane(), 100, 100));
    return made;
  }
}
