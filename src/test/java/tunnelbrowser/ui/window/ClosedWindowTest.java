package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.ColorScheme;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.testing.FakeDesktop;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.TestSessions;
import tunnelbrowser.testing.Tunnels;

/** Opening, filling and closing a window leaves nothing behind. */
@Tag("ui")
class ClosedWindowTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  /** Each collects everything; the first one nearly always does. */
  private static final int COLLECTIONS = 20;

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void shutDown() {
    executor.shutdownNow();
  }

  @Test
  void the_tunnels_of_a_closed_window_are_collected() {
    for (WeakReference<?> left : openFillAndClose()) {
      assertThat(isCollected(left)).as("%s is collected", left.get()).isTrue();
    }
  }

  private List<WeakReference<?>> openFillAndClose() {
    Stage stage = onFx(Stage::new);
    // Looked at again in a day: nothing of what is planned for then may hold on to the window.
    MainWindow window =
        onFx(
            () -> {
              Theme.apply(ColorScheme.LIGHT);
              MainWindow made =
                  new MainWindow(
                      stage,
                      any ->
                          TestSessions.of(
                              FakeSource.of(Tunnels.fleet(300)),
                              Duration.ofDays(1),
                              clock,
                              () -> {}),
                      new FakeDesktop(),
                      clock,
                      executor);
              made.show(new ConnectionTarget.Demo(), 900, 600);
              return made;
            });
    await(stage.showingProperty(), showing -> showing);
    await(window.model().viewProperty(), view -> view.rows().size() == 300);
    await(window.model().readingProperty(), reading -> !reading);
    use(stage, window);
    FleetView view = onFx(window.model().viewProperty()::get);
    List<WeakReference<?>> held =
        List.of(
            new WeakReference<>(view),
            new WeakReference<>(view.fleet()),
            new WeakReference<>(view.rows().getFirst()),
            new WeakReference<>(window));
    runOnFx(stage::hide);
    return held;
  }

  /** Has the window make what it makes late: the detail pane, a filtered view, a selection. */
  private static void use(Stage stage, MainWindow window) {
    TableView<?> table = (TableView<?>) onFx(() -> stage.getScene().lookup("#table"));
    runOnFx(() -> table.getSelectionModel().select(3));
    runOnFx(() -> window.model().queryProperty().set(Query.of("ngrok")));
    await(window.model().viewProperty(), shown -> shown.query().equals(Query.of("ngrok")));
    runOnFx(() -> window.model().queryProperty().set(Query.EVERYTHING));
    await(window.model().viewProperty(), shown -> shown.rows().size() == 300);
  }

  static boolean isCollected(WeakReference<?> left) {
    for (int i = 0; i < COLLECTIONS && left.get() != null; i++) {
      runOnFx(() -> {}); // what the last event has left on the thread's stack
      System.gc();
    }
    return left.get() == null;
  }
}
