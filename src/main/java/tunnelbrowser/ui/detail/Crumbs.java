package tunnelbrowser.ui.detail;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import org.controlsfx.control.BreadCrumbBar;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/** The path to the place that is shown, as bread crumbs. */
final class Crumbs {
  private static final int LONGEST_NAME = 24;
  private static final String SEPARATOR = "›  ";

  private Crumbs() {}

  static void bind(BreadCrumbBar<DetailTarget> bar, History history) {
    bar.setAutoNavigationEnabled(false);
    bar.setCrumbFactory(
        crumb -> {
          String kind = Messages.text(crumb.getValue().kind());
          String name = crumb.isLeaf() ? kind : name(crumb.getValue(), kind);
          Button button = new Button(crumb.getParent() == null ? name : SEPARATOR + name);
          button.setAccessibleText(name.equals(kind) ? kind : kind + " " + name);
          button.getStyleClass().addAll("flat", "crumb");
          return button;
        });
    bar.setOnCrumbAction(action -> history.climbTo(depth(action.getSelectedCrumb())));
    history.pathProperty().subscribe(path -> bar.setSelectedCrumb(leaf(path)));
  }

  /** Says whose session is shown, whatever is selected in the table by now. */
  private static String name(DetailTarget place, String kind) {
    return switch (place) {
      case DetailTarget.OfTunnel(Tunnel tunnel) ->
          ValueText.beginning(
              ValueText.oneLine(
                  tunnel
                      .address()
                      .map(
                          address ->
                              address.substring(
                                  address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3))
                      .orElseGet(() -> ValueText.shortId(tunnel.id()))),
              LONGEST_NAME);
      case DetailTarget.OfRef reference -> kind;
    };
  }

  /** The buttons beside it, which lead where the user has been. */
  static void bind(Button back, Button forward, History history) {
    back.disableProperty().bind(history.canGoBackProperty().not());
    back.setOnAction(pressed -> history.back());
    forward.disableProperty().bind(history.canGoForwardProperty().not());
    forward.setOnAction(pressed -> history.forward());
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
