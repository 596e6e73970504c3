package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What can be seen of the table.
 *
 * @param top the tunnel of the topmost row; empty at the very top
 * @param y where that row begins, in pixels below the table's top edge; never positive
 */
record Sight(TableView<Tunnel> table, String top, double y) {
  private static final double ROW_HEIGHT = 32;

  static Sight of(TableView<Tunnel> table) {
    double scrolled = scrolled(table);
    int row = (int) (scrolled / ROW_HEIGHT);
    boolean nothingToHoldOnTo = scrolled <= 0 || row >= table.getItems().size();
    return nothingToHoldOnTo
        ? new Sight(table, "", 0)
        : new Sight(table, table.getItems().get(row).id(), row * ROW_HEIGHT - scrolled);
  }

  private static double scrolled(TableView<Tunnel> table) {
    IndexedCell<?> first = flow(table).getFirstVisibleCell();
    return first == null ? 0 : first.getIndex() * ROW_HEIGHT - first.getLayoutY();
  }

  private static VirtualFlow<?> flow(TableView<Tunnel> table) {
    return (VirtualFlow<?>) table.lookup(".virtual-flow");
  }

  /** Scrolls as with the scroll bar: to a row, and some pixels of it out of sight. */
  void scroll(int row, int pixels) {
    table.layout(); // nobody scrolls a table that has not been drawn
    flow(table).scrollToTop(row);
    flow(table).scrollPixels(pixels);
  }

  /** The rows of which something can be clicked. */
  List<Integer> rowsInView() {
    IndexedCell<?> first = flow(table).getFirstVisibleCell();
    IndexedCell<?> last = flow(table).getLastVisibleCell();
    return first == null || last == null
        ? List.of(0)
        : IntStream.rangeClosed(first.getIndex(), last.getIndex())
            .filter(row -> row < table.getItems().size())
            .boxed()
            .toList();
  }

  /** The first cell of that row, which must be in view. */
  Node cell(int row) {
    return flow(table).getCell(row).getChildrenUnmodifiable().getFirst();
  }

  /** Whose the rows are, those in view, the selection and the focus are as expected. */
  void checkRows(String when, ExpectedTable expected) {
    List<String> ids = expected.ids();
    var selection = table.getSelectionModel();
    assertThat(table.getItems())
        .extracting(Tunnel::metadata)
        .as("%s: whose rows", when)
        .allMatch(expected.account()::equals);
    assertThat(selection.getSelectedItems())
        .extracting(Tunnel::id)
        .as("%s: the selection", when)
        .isEqualTo(expected.selectedIds());
    assertThat(selection.getSelectedIndices())
        .as("%s: the selected rows", when)
        .isEqualTo(IntStream.range(0, ids.size()).filter(selection::isSelected).boxed().toList());
    expected
        .focused()
        .ifPresent(
            id ->
                assertThat(table.getFocusModel().getFocusedIndex())
                    .as("%s: the keyboard's row", when)
                    .isEqualTo(ids.indexOf(id)));
    Set<String> selected = Set.copyOf(expected.selectedIds());
    table.lookupAll(".table-row-cell").stream()
        .map(row -> (TableRow<?>) row)
        .filter(row -> row.isVisible() && !row.isEmpty())
        .forEach(row -> checkRow(when, row, selected));
  }

  private void checkRow(String when, TableRow<?> row, Set<String> selected) {
    Tunnel tunnel = table.getItems().get(row.getIndex());
    assertThat(row.getItem()).as("%s: row %d", when, row.getIndex()).isEqualTo(tunnel);
    assertThat(row.isSelected())
        .as("%s: row %d looks selected", when, row.getIndex())
        .isEqualTo(selected.contains(tunnel.id()));
  }

  /** The topmost tunnel of the sight before is where it was, if that is possible. */
  void checkSamePlace(String when, Sight before) {
    Optional<Integer> row =
        IntStream.range(0, table.getItems().size())
            .filter(index -> table.getItems().get(index).id().equals(before.top))
            .boxed()
            .findFirst();
    if (row.isEmpty()) {
      return;
    }
    double lowest =
        table.getItems().size() * ROW_HEIGHT
            - flow(table).lookup(".clipped-container").getLayoutBounds().getHeight();
    if (lowest <= 0) {
      return; // all rows are in view, and there is no place to keep
    }
    double wanted = row.get() * ROW_HEIGHT - before.y;
    assertThat(scrolled(table))
        .as("%s: scrolled down to %s", when, before.top)
        .isCloseTo(Math.clamp(wanted, 0, lowest), within(1.0));
  }
}
