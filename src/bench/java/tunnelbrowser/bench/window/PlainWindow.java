package tunnelbrowser.bench.window;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.table.PlainColumns;
import tunnelbrowser.ui.window.Theme;

/**
 * What tutorials teach, with the program's columns, cells and looks: a table on a sorted list on a
 * filtered list, on the JavaFX thread.
 */
final class PlainWindow implements TableWindow {
  private static final String LOOKS =
      Objects.requireNonNull(PlainWindow.class.getResource("/css/app.css")).toString();

  private final TypicalFleet fleet;
  private final Stage stage = new Stage();
  private final TableView<Tunnel> table = new TableView<>();
  private final TextField filter = new TextField();
  private final VBox detail = new VBox();
  private final ObservableList<Tunnel> tunnels;

  /** To be made on the JavaFX thread. */
  PlainWindow(TypicalFleet fleet) {
    this.fleet = fleet;
    Theme.apply(ColorScheme.LIGHT);
    this.tunnels = FXCollections.observableArrayList(fleet.tunnels());
    FilteredList<Tunnel> filtered = new FilteredList<>(tunnels);
    SortedList<Tunnel> sorted = new SortedList<>(filtered);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setFixedCellSize(32);
    table.getStyleClass().add("tunnels");
    PlainColumns.addTo(table);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    filter.textProperty().subscribe(text -> filtered.setPredicate(tunnel -> matches(tunnel, text)));
    BorderPane root = new BorderPane(table, filter, detail, null, null);
    detail.setPrefWidth(Sizes.WIDTH / 3);
    root.getStylesheets().add(LOOKS);
    stage.setScene(new Scene(root, Sizes.WIDTH, Sizes.HEIGHT));
    stage.show();
  }

  private static boolean matches(Tunnel tunnel, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(BuiltInField.values())
        .anyMatch(field -> field.text(tunnel).toLowerCase(Locale.ROOT).contains(wanted));
  }

  private void show(@Nullable Tunnel tunnel) {
    detail.getChildren().clear();
    if (tunnel != null) {
      Arrays.stream(BuiltInField.values())
          .forEach(field -> detail.getChildren().add(new Label(field.text(tunnel))));
    }
  }

  @Override
  public String name() {
    return "a plain table";
  }

  @Override
  public Scene scene() {
    return stage.getScene();
  }

  @Override
  public TableView<Tunnel> table() {
    return table;
  }

  @Override
  public TextField filter() {
    return filter;
  }

  @Override
  public void refresh() {
    fleet.change();
    tunnels.setAll(fleet.tunnels());
  }

  @Override
  public BooleanSupplier upToDate() {
    return () -> true;
  }

  @Override
  public boolean showsDetail(Tunnel tunnel) {
    return !detail.getChildren().isEmpty();
  }

  @Override
  public void close() {
    Platform.runLater(stage::hide);
  }
}
