package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.Fields;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.testing.FakeDesktop;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.LoopbackConnector;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Someone who does anything at all in a window, whose background work is done step by step on the
 * JavaFX thread; the window is looked at after each step.
 */
final class RandomUser {
  /** Refresh, sort, filter, five ways to select, move the focus, scroll. */
  static final int KINDS = 10;

  private static final List<String> FILTERS =
      List.of("", "", "https", "us", "t000", "t0012", "xyz");

  private final long seed;
  private final Random random;
  private final ExpectedTable expected;
  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final FakeSource source = new FakeSource();
  private final Set<Integer> done = new TreeSet<>();
  private final StepByStep background = new StepByStep();
  private final Stage stage;
  private final MainWindow window;
  private final TableView<Tunnel> table;
  private int step;
  private String action = "";
  private int kind;
  private boolean scrolled;
  private @Nullable Sight before;
  private SortOrder orderBefore = SortOrder.NEWEST_FIRST;
  private String filterBefore = "";

  RandomUser(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    this.expected = new ExpectedTable(random);
    this.stage = onFx(Stage::new);
    this.window = onFx(this::open);
    background.finish();
    await(stage.showingProperty(), showing -> showing);
    this.table = onFx(this::table);
  }

  private MainWindow open() {
    LoopbackConnector connector = new LoopbackConnector(clock);
    Theme.LIGHT.apply();
    MainWindow opened =
        new MainWindow(
            stage,
            any -> connector.session(source, () -> {}),
            new FakeDesktop(),
            clock,
            background);
    opened.show(new ConnectionTarget.Demo(), 980, 480);
    return opened;
  }

  @SuppressWarnings("unchecked") // the table of tunnels
  private TableView<Tunnel> table() {
    return (TableView<Tunnel>) stage.getScene().lookup("#table");
  }

  /** How many kinds of action have been done. */
  int kinds() {
    return done.size();
  }

  void close() {
    runOnFx(stage::hide);
    background.finish();
  }

  /** Does anything, and looks what came of it. */
  void act() {
    step++;
    runOnFx(
        () -> {
          before = Sight.of(table);
          orderBefore = expected.order();
          filterBefore = expected.filter();
          // without rows, there is nothing to select
          act(table.getItems().isEmpty() ? random.nextInt(3) : random.nextInt(KINDS));
        });
    background.finish();
    if (kind == 5) {
      StepByStep.awaitPulse(stage.getScene());
    }
    runOnFx(() -> stage.getScene().getRoot().layout());
    runOnFx(this::look);
  }

  private void look() {
    String when = "seed %d, step %d: %s".formatted(seed, step, action);
    Sight now = Sight.of(table);
    now.checkRows(when, expected);
    assertThat(title()).as("%s: the detail pane", when).contains(expected.detail());
    boolean sameWish =
        orderBefore.equals(expected.order()) && filterBefore.equals(expected.filter());
    if (sameWish && !scrolled) {
      now.checkSamePlace(when, Objects.requireNonNull(before));
    }
  }

  private void act(int chosen) {
    kind = chosen;
    int size = table.getItems().size();
    int row = size == 0 ? -1 : random.nextInt(size);
    int focused = table.getFocusModel().getFocusedIndex();
    action = "kind %d at row %d of %d".formatted(kind, row, size);
    scrolled = kind == 9;
    done.add(kind);
    switch (kind) {
      case 0 -> refresh();
      case 1 -> filter();
      case 2 -> sort();
      case 3 -> {
        table.getSelectionModel().clearAndSelect(row);
        expected.select(List.of(row), false, row);
      }
      case 4 -> {
        table.getSelectionModel().select(row);
        expected.select(List.of(row), true, row);
      }
      case 5 -> {
        table.getSelectionModel().clearSelection(row);
        expected.deselect(row);
      }
      case 6 -> {
        int from = random.nextInt(row + 1);
        table.getSelectionModel().selectRange(from, row + 1);
        expected.select(rows(from, row + 1), true, row);
      }
      case 7 -> {
        table.getSelectionModel().selectAll();
        expected.select(rows(0, size), true, focused < 0 ? size - 1 : focused);
      }
      case 8 -> {
        table.getFocusModel().focus(row);
        expected.focus(row);
      }
      default -> Sight.of(table).scroll(row, random.nextInt(32));
    }
  }

  private static List<Integer> rows(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private void refresh() {
    source.list(expected.refresh());
    clock.advance(NgrokApi.WINDOW);
    window.model().listReading().refreshNow();
  }

  private void filter() {
    String text = FILTERS.get(random.nextInt(FILTERS.size()));
    ((TextField) stage.getScene().lookup("#filter")).setText(text);
    expected.filter(text);
  }

  private void sort() {
    TableColumn<Tunnel, ?> column = table.getColumns().get(random.nextInt(9));
    column.setSortType(random.nextBoolean() ? SortType.ASCENDING : SortType.DESCENDING);
    table.getSortOrder().setAll(List.of(column));
    Field field = Fields.parse(column.getId()).orElseThrow();
    boolean descending = column.getSortType() == SortType.DESCENDING;
    expected.sort(new SortOrder(List.of(new SortOrder.Key(field, descending))));
  }

  private String title() {
    // the details come with the first selection
    return stage.getScene().lookup(".detail #title") instanceof Labeled title
        ? title.getText()
        : "";
  }
}
