package tunnelbrowser.ui.detail;

import java.util.List;
import javafx.scene.layout.Pane;

/**
 * The lines of the detail pane.
 *
 * @param history told which reference the user follows
 */
record FieldList(Pane lines, PaneServices services, History history) {
  void show(List<DetailField> fields) {
    lines.getChildren().setAll(fields.stream().map(this::row).toList());
  }

  private FieldRow row(DetailField field) {
    return new FieldRow(
        field, services, (kind, ref) -> history.follow(new DetailTarget.OfRef(kind, ref)));
  }
}
