package tunnelbrowser.ui.filter;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.settings.TableLayout;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.ShownLayout;
import tunnelbrowser.ui.common.TunnelsModel;

/** The field in which the user says which tunnels to see. */
public final class FilterController {
  /** What the whole prompt and its picture need, in times the size of the text. */
  private static final double PROMPT_WIDTH = 21;

  private final TunnelsModel model;
  private final ShownLayout layout;
  private Runnable onLeave = () -> {};

  @FXML private CustomTextField filter;
  @FXML private Button clearFilter;

  public FilterController(TunnelsModel model, ShownLayout layout) {
    this.model = model;
    this.layout = layout;
  }

  @FXML
  private void initialize() {
    filter.textProperty().subscribe(text -> model.queryProperty().set(Query.of(text)));
    model.queryProperty().subscribe(this::follow);
    layout
        .tableProperty()
        .subscribe(table -> table.ifPresent(kept -> filter.setText(kept.filter().get())));
    filter.textProperty().subscribe((before, text) -> keep(text));
    clearFilter.visibleProperty().bind(filter.textProperty().isNotEmpty());
    filter.promptTextProperty().bind(filter.widthProperty().map(this::prompt));
    filter.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What happens when the user leaves the field with a key: Esc or ↓. */
  public void setOnLeave(Runnable action) {
    onLeave = action;
  }

  /** Goes to the field and selects what is in it. */
  public void focus() {
    filter.requestFocus();
    filter.selectAll();
  }

  /** Shows all tunnels again. */
  public void clear() {
    filter.clear();
  }

  /** A prompt that does not fit would be cut in a word. */
  private String prompt(Number width) {
    boolean narrow = width.doubleValue() < PROMPT_WIDTH * filter.getFont().getSize();
    return Messages.text(narrow ? "filter.prompt.narrow" : "filter.prompt");
  }

  @FXML
  private void clearFilter() {
    clear();
    filter.requestFocus();
  }

  /** The filter can be changed from elsewhere, too. */
  private void follow(Query query) {
    if (!Query.of(filter.getText()).equals(query)) {
      filter.setText(query.text());
    }
  }

  private void keep(String text) {
    String kept = TableLayout.canKeepFilter(text) ? text : "";
    layout.tableProperty().getValue().ifPresent(table -> table.filter().set(kept));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
      onLeave.run();
      event.consume();
    }
  }
}
