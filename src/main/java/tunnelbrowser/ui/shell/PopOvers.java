package tunnelbrowser.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.controlsfx.control.PopOver;

/** Shows a view beside the button that asks for it, styled like the window. */
final class PopOvers {
  private PopOvers() {}

  /**
   * What has the style class {@code first-focus} gets the focus.
   *
   * @param arrow where the arrow is on the pop-over, so that it grows to the other side
   */
  static PopOver show(Parent content, Node beside, PopOver.ArrowLocation arrow) {
    PopOver popOver = new PopOver(content);
    popOver.getRoot().getStylesheets().setAll(beside.getScene().getRoot().getStylesheets());
    popOver.setArrowLocation(arrow);
    popOver.setAnimated(false);
    popOver.show(beside);
    Optional.ofNullable(content.lookup(".first-focus")).ifPresent(Node::requestFocus);
    return popOver;
  }
}
