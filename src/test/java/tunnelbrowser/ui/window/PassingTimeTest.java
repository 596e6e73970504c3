package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;

/** What a window does that nobody touches, second by second. */
@Tag("ui")
class PassingTimeTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  @BeforeEach
  void open() {
    window.open(FakeSource.of(Tunnels.fleet(3)));
    screen.soon(() -> assertThat(screen.column("started_at")).contains("2 h"));
  }

  @Test
  void an_age_that_changes_is_laid_out_in_its_cell_alone() {
    Labeled cell = (Labeled) screen.cell("2 h");
    TableRow<?> row = (TableRow<?>) onFx(cell::getParent);
    screen.soon(() -> assertThat(row.isNeedsLayout() || cell.isNeedsLayout()).isFalse());
    AtomicInteger layoutsOfRow = new AtomicInteger();
    runOnFx(
        () ->
            row.needsLayoutProperty()
                .subscribe(
                    needed -> {
                      if (needed) {
                        layoutsOfRow.incrementAndGet();
                      }
                    }));

    window.advance(Duration.ofMinutes(1));

    screen.soon(() -> assertThat(cell.getText()).isEqualTo("3 h"));
    screen.soon(() -> assertThat(cell.isNeedsLayout()).isFalse());
    assertThat(layoutsOfRow).hasValue(0);
  }

  @Test
  void no_time_passes_while_nobody_sees_the_window_and_all_of_it_once_somebody_does() {
    Stage stage = (Stage) onFx(() -> screen.table().getScene().getWindow());
    runOnFx(() -> stage.setIconified(true));
    window.advance(Duration.ofHours(2));
    assertThat(screen.column("started_at")).containsExactly("2 h", "2 h", "3 h");

    runOnFx(() -> stage.setIconified(false));
    screen.soon(() -> assertThat(screen.column("started_at")).containsExactly("4 h", "4 h", "5 h"));
  }
}
