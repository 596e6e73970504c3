package tunnelbrowser.bench.window;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;

/** What tutorials teach: a table on a sorted list on a filtered list, on the JavaFX thread. */
final class TextbookWindow implements TableWindow {
  private static final List<BuiltInField> FIELDS =
      List.of(
          BuiltInField.PUBLIC_URL,
          BuiltInField.FORWARDS_TO,
          BuiltInField.PROTOCOL,
          BuiltInField.REGION,
          BuiltInField.STARTED,
          BuiltInField.LABELS,
          BuiltInField.METADATA,
          BuiltInField.SESSION,
          BuiltInField.ID);

  private final TypicalFleet fleet;
  private final Stage stage = new Stage();
  private final TableView<Tunnel> table = new TableView<>();
  private final TextField filter = new TextField();
  private final VBox detail = new VBox();
  private final ObservableList<Tunnel> tunnels;

  /** To be made on the JavaFX thread. */
  TextbookWindow(TypicalFleet fleet) {
    this.fleet = fleet;
    this.tunnels = FXCollections.observableArrayList(fleet.tunnels());
    FilteredList<Tunnel> filtered = new FilteredList<>(tunnels);
    SortedList<Tunnel> sorted = new SortedList<>(filtered);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setFixedCellSize(32);
    FIELDS.forEach(field -> table.getColumns().add(column(field)));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    filter.textProperty().subscribe(text -> filtered.setPredicate(tunnel -> matches(tunnel, text)));
    BorderPane root = new BorderPane(table, filter, detail, null, null);
    detail.setPrefWidth(Sizes.WIDTH / 3);
    stage.setScene(new Scene(root, Sizes.WIDTH, Sizes.HEIGHT));
    stage.show();
  }

  private static TableColumn<Tunnel, String> column(BuiltInField field) {
    TableColumn<Tunnel, String> column = new TableColumn<>(Messages.text(field.title()));
    column.setPrefWidth(150);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(field.text(row.getValue())));
    return column;
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
    return "FilteredList and SortedList";
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
