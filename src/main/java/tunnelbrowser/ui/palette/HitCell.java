package tunnelbrowser.ui.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A choice, with the typed letters marked and its shortcut at the right. */
final class HitCell extends ListCell<Hit> {
  private static final int MOST_PARTS = 12;

  private final HBox title = new HBox();
  private final Label note = new Label();
  private final HBox line = new HBox(title, space(), note);

  HitCell() {
    line.getStyleClass().add("palette-line");
    line.setAlignment(Pos.CENTER_LEFT);
    title.setAlignment(Pos.CENTER_LEFT);
    title.setMinWidth(0);
    note.getStyleClass().add("palette-note");
    setPrefWidth(0); // as wide as the list, and no wider
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  @Override
  protected void updateItem(@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (hit == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.getChildren().setAll(parts(hit));
    note.setText(hit.choice().note());
    setAccessibleText((hit.choice().title() + " " + hit.choice().note()).strip());
    setGraphic(line);
  }

  /** Runs of letters that were typed, and runs between them. */
  private static List<Label> parts(Hit hit) {
    List<Label> parts = new ArrayList<>();
    String text = hit.choice().title();
    int from = 0;
    int next = 0;
    List<Integer> places = hit.places();
    while (next < places.size() && parts.size() < MOST_PARTS) {
      int start = places.get(next);
      int end = start + 1;
      while (++next < places.size() && places.get(next) == end) {
        end++;
      }
      add(parts, text.substring(from, start), false);
      add(parts, text.substring(start, end), true);
      from = end;
    }
    add(parts, text.substring(from), false);
    return parts;
  }

  private static void add(List<Label> parts, String text, boolean typed) {
    if (!text.isEmpty()) {
      Label part = new Label(text);
      part.setMinWidth(typed ? Region.USE_PREF_SIZE : 0);
      part.getStyleClass().add(typed ? "palette-typed" : "palette-title");
      parts.add(part);
    }
  }
}
