package tunnelbrowser.ui.table;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.Freshness;
import tunnelbrowser.ui.common.LateView;
import tunnelbrowser.ui.common.TunnelsModel;

/** The table of tunnels: tells the model what the user wishes, and swaps in what it answers. */
public final class TableController {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final TunnelsModel model;
  private final Freshness freshness;
  private final TunnelColumns columns;
  private final TableServices services;
  private final Supplier<Parent> emptyView;
  private final Rows rows = new Rows();

  @FXML private TableView<Tunnel> table;
  @FXML private Pane emptyPlace;
  private TunnelSelection selection;
  private ObservableValue<FleetView> settledView;

  /**
   * @param emptyView makes the view that stands where there are no rows
   */
  public TableController(
      TunnelsModel model,
      Freshness freshness,
      TunnelColumns columns,
      TableServices services,
      Supplier<Parent> emptyView) {
    this.model = model;
    this.freshness = freshness;
    this.columns = columns;
    this.services = services;
    this.emptyView = emptyView;
  }

  @FXML
  private void initialize() {
    table.setItems(rows); // which forgets the order of sorting
    table.setRowFactory(any -> new TunnelRow(services.gone()));
    columns.addTo(table, model.orderProperty());
    columns.sizesProperty().subscribe(sizes -> table.setFixedCellSize(RowHeight.of(sizes)));
    selection = new TunnelSelection(table, rows, model.selectionProperty()::set);
    selection.setSelectionMode(SelectionMode.MULTIPLE);
    table.setSelectionModel(selection);
    RangeClicks.watch(table, selection);
    HeldPages.watch(table);
    FittedColumns.watch(table);
    TableMenus menus = new TableMenus(table, items(), selection::leadIndex);
    menus.watch();
    new RowKeys(table, rows, selection, services).watch();
    RowDrag drag = new RowDrag(table, selection, services.toasts());
    drag.watch();
    // Rows must not move under a pressed mouse button or an open menu.
    BooleanBinding held = table.pressedProperty().and(drag.overProperty().not());
    BooleanBinding acting = held.or(menus.showingProperty());
    settledView = model.viewProperty().when(acting.not());
    settledView.subscribe(this::show);
    model.viewProperty().subscribe(this::leaveAccount);
    model.reveal().rowProperty().subscribe(wanted -> selectWanted());
    // the table puts it into the scene when there are no rows
    LateView.at(emptyPlace, emptyPlace.sceneProperty().map(scene -> true).orElse(false), emptyView);
    freshness.staleProperty().subscribe(stale -> table.pseudoClassStateChanged(STALE, stale));
  }

  private TableMenus.Items items() {
    return new TableMenus.Items() {
      @Override
      public List<MenuItem> forRow(Tunnel tunnel, List<Field> fields) {
        return services.items().of(tunnel, fields);
      }

      @Override
      public List<MenuItem> forHeader(TableColumn<Tunnel, ?> column) {
        return ColumnItems.of(table, column, columns::reset);
      }
    };
  }

  /** Another account's rows must not stay, not even for as long as a mouse button is pressed. */
  private void leaveAccount(FleetView view) {
    if (!view.hasNumbersOf(rows.view())) {
      show(view);
    }
  }

  private void show(FleetView view) {
    FleetView shown = rows.view();
    boolean sameAccount = view.hasNumbersOf(shown);
    boolean newWish = !view.query().equals(shown.query()) || !view.order().equals(shown.order());
    boolean stays = sameAccount && !newWish;
    ScrollAnchor anchor = stays ? ScrollAnchor.of(table) : ScrollAnchor.TOP;
    selection.keepThrough(view);
    boolean endsInView = endsInView(view.rows().size());
    if (!stays || endsInView) {
      scrollTo(0); // before the layout: there is only one, and none beyond the last row
    }
    // at once, so that a second swap before the next pulse finds the table as it is
    table.layout();
    if (endsInView && !anchor.equals(ScrollAnchor.TOP)) {
      scrollTo(view.rows().size() - 1); // in case the anchor's tunnel is gone
    }
    anchor.restore(table, view);
    if (!stays && selection.leadIndex() > 0) {
      scrollTo(selection.leadIndex());
    }
    selectWanted();
  }

  /** Whether a list of that many rows would end in view, or above it. */
  private boolean endsInView(int size) {
    return Viewport.of(table).filter(viewport -> viewport.showsAtOrBeyond(size)).isPresent();
  }

  /** Selects the row that was asked for from outside, as soon as it is among those shown. */
  private void selectWanted() {
    int row = model.reveal().rowProperty().get().map(rows.view()::indexOf).orElse(-1);
    if (row >= 0) {
      selection.clearAndSelect(row);
      if (Viewport.of(table).filter(viewport -> viewport.shows(row)).isEmpty()) {
        scrollTo(row);
      }
      model.reveal().done();
    }
  }

  private void scrollTo(int row) {
    Viewport.of(table).ifPresent(viewport -> viewport.scrollTo(row, 0));
  }
}
