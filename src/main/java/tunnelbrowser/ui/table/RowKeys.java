package tunnelbrowser.ui.table;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Enter and a double click, which lead to the details, and letters, which lead to the next row
 * whose host begins with them. All other keys of a table are JavaFX's, and two of them {@link
 * HeldPages} slows down.
 */
final class RowKeys {
  private final TableView<Tunnel> table;
  private final Rows rows;
  private final TunnelSelection selection;
  private final TableServices services;
  private final TypedPrefix typed;
  private final PrefixSearch search;

  RowKeys(TableView<Tunnel> table, Rows rows, TunnelSelection selection, TableServices services) {
    this.table = table;
    this.rows = rows;
    this.selection = selection;
    this.services = services;
    this.typed = new TypedPrefix(services.clock());
    this.search = new PrefixSearch(services.executor(), this::goTo);
  }

  void watch() {
    // before JavaFX takes Enter for the wish to edit a cell
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private void pressed(KeyEvent event) {
    boolean plain =
        !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (event.getCode() == KeyCode.ENTER && plain && selection.leadIndex() >= 0) {
      event.consume();
      services.items().showDetails();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && Pointed.at(event.getPickResult().getIntersectedNode()) instanceof Pointed.Row
        && selection.leadIndex() >= 0) {
      services.items().showDetails();
    }
  }

  private void typed(KeyEvent event) {
    boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (!command && TypedPrefix.isPartOfHost(event.getCharacter())) {
      event.consume();
      typed.add(event.getCharacter());
      search.next(rows.view(), selection.leadIndex(), typed);
    }
  }

  private void goTo(Tunnel tunnel) {
    int row = rows.indexOf(tunnel);
    if (row >= 0) {
      selection.clearAndSelect(row);
      new SelectionAnchor(table).set(row);
      Viewport.of(table)
          .filter(viewport -> !viewport.shows(row))
          .ifPresent(viewport -> viewport.scrollTo(row, 0));
    }
  }
}
