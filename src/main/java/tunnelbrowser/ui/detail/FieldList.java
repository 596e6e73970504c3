package tunnelbrowser.ui.detail;

import java.util.List;
import javafx.scene.layout.Pane;

/** The lines of the detail pane. */
final class FieldList {
  private final PaneServices services;
  private final History history;
  private final FieldKeys keys;
  private List<DetailField> shown = List.of();

  /**
   * @param history told which reference the user follows
   */
  FieldList(Pane lines, PaneServices services, History history) {
    this.services = services;
    this.history = history;
    this.keys = new FieldKeys(lines);
  }

  /** Shows these; what is selected and focused stays where they are shown already. */
  void show(List<DetailField> fields) {
    if (!fields.equals(shown)) {
      shown = fields;
      keys.show(fields.stream().map(this::row).toList());
    }
  }

  private FieldRow row(DetailField field) {
    return new FieldRow(
        field, services, (kind, ref) -> history.follow(new DetailTarget.OfRef(kind, ref)));
  }
}
