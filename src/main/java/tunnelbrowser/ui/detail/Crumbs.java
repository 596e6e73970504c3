package tunnelbrowser.ui.detail;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import org.controlsfx.control.BreadCrumbBar;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.text.Messages;

/** The path to the place that is shown, as bread crumbs. */
final class Crumbs {
  private static final String SEPARATOR = "›  ";

  private Crumbs() {}

  static void bind(BreadCrumbBar<DetailTarget> bar, History history) {
    bar.setAutoNavigationEnabled(false);
    bar.setCrumbFactory(
        crumb -> {
          String kind = Messages.text(crumb.getValue().kind());
          Button button = new Button(crumb.getParent() == null ? kind : SEPARATOR + kind);
          button.setAccessibleText(kind);
          button.getStyleClass().addAll("flat", "crumb");
          return button;
        });
    bar.setOnCrumbAction(action -> history.climbTo(depth(action.getSelectedCrumb())));
    history.pathProperty().subscribe(path -> bar.setSelectedCrumb(leaf(path)));
  }

  /** The control takes a path as the last item of a tree with one branch. */
  private static @Nullable TreeItem<DetailTarget> leaf(List<DetailTarget> path) {
    @Nullable TreeItem<DetailTarget> last = null;
    for (DetailTarget place : path) {
      TreeItem<DetailTarget> item = new TreeItem<>(place);
      if (last != null) {
        last.getChildren().add(item);
      }
      last = item;
    }
    return last;
  }

  private static int depth(TreeItem<DetailTarget> crumb) {
    int depth = 0;
    for (@Nullable TreeItem<DetailTarget> above = crumb.getParent();
        above != null;
        above = above.getParent()) {
      depth++;
    }
    return depth;
  }
}
