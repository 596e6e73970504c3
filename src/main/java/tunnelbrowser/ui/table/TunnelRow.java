package tunnelbrowser.ui.table;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.GoneTunnels;

/**
 * A row that is not laid out, nor styled before that, because it shows another tunnel now: all rows
 * are equally high, and its cells see to themselves. It is marked if its tunnel was found to be
 * gone.
 */
final class TunnelRow extends TableRow<Tunnel> {
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  private final GoneTunnels gone;
  private Optional<String> note = Optional.empty();
  private boolean exchanging;

  TunnelRow(GoneTunnels gone) {
    this.gone = gone;
    gone.foundAtProperty()
        .when(sceneProperty().map(scene -> true).orElse(false))
        .subscribe((before, after) -> mark());
  }

  /** What tooltips say of the tunnel as a whole; empty if there is nothing to say. */
  Optional<String> note() {
    return note;
  }

  @Override
  protected void updateItem(@Nullable Tunnel tunnel, boolean empty) {
    exchanging = getItem() != null && tunnel != null && !empty;
    try {
      super.updateItem(tunnel, empty);
    } finally {
      exchanging = false;
    }
    mark();
  }

  @Override
  public void requestLayout() {
    if (!exchanging) {
      super.requestLayout();
    }
  }

  private void mark() {
    Tunnel tunnel = getItem();
    Optional<String> said = tunnel == null ? Optional.empty() : gone.note(tunnel.id());
    if (said.isEmpty() && note.isEmpty()) {
      return;
    }
    note = said;
    pseudoClassStateChanged(GONE, note.isPresent());
    setAccessibleText(
        tunnel == null ? null : note.map(about -> spoken(tunnel, about)).orElse(null));
    for (Node cell : getChildrenUnmodifiable()) {
      if (cell instanceof TunnelCell shown) {
        shown.explainWhileHovered();
      }
    }
  }

  private static String spoken(Tunnel tunnel, String note) {
    return Messages.text("sentences", tunnel.address().orElseGet(tunnel::id), note);
  }
}
