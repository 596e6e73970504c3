package tunnelbrowser.ui.table;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import tunnelbrowser.export.copy.PublicUrls;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.Toasts;

/**
 * Lets rows be dragged into another program, as their public URLs: the selected ones if one of them
 * is dragged, or else that one.
 */
final class RowDrag {
  /**
   * All of the text must be there when a drag begins, which waits for it, and X11 cannot deliver
   * texts of any length.
   */
  private static final int MOST = 500;

  private final TableView<Tunnel> table;
  private final TunnelSelection selection;
  private final Toasts toasts;
  private final BooleanProperty over = new SimpleBooleanProperty();

  RowDrag(TableView<Tunnel> table, TunnelSelection selection, Toasts toasts) {
    this.table = table;
    this.selection = selection;
    this.toasts = toasts;
  }

  void watch() {
    table.addEventHandler(MouseEvent.DRAG_DETECTED, this::detected);
    table.addEventHandler(DragEvent.DRAG_DONE, done -> over.set(true));
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> over.set(false));
  }

  /**
   * Whether the mouse button was let go elsewhere, of which JavaFX does not tell the table: it goes
   * on being pressed.
   */
  ReadOnlyBooleanProperty overProperty() {
    return over;
  }

  /** The target is where the button went down; by now the mouse may be elsewhere. */
  private void detected(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getTarget() instanceof Node pressed
        && Pointed.at(pressed) instanceof Pointed.Row(int row, var _)) {
      event.consume();
      drag(
          selection.isSelected(row)
              ? selection.getSelectedItems()
              : List.of(table.getItems().get(row)));
    }
  }

  private void drag(List<Tunnel> tunnels) {
    if (tunnels.size() > MOST) {
      toasts.say(
          Messages.text(
              "row.drag.tooMany", Messages.number(MOST), Messages.number(tunnels.size())));
    } else {
      content(tunnels)
          .ifPresent(
              urls ->
                  table.startDragAndDrop(TransferMode.COPY, TransferMode.LINK).setContent(urls));
    }
  }

  /** What another program is given; empty if none of the tunnels has a public URL. */
  static Optional<ClipboardContent> content(List<Tunnel> tunnels) {
    List<Tunnel> reachable =
        tunnels.stream().filter(tunnel -> tunnel.address().isPresent()).toList();
    if (reachable.isEmpty()) {
      return Optional.empty();
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(PublicUrls.lines(reachable));
    if (reachable.size() == 1) { // to Windows and macOS it is one URL and no list
      reachable.getFirst().webAddress().map(URI::toString).ifPresent(content::putUrl);
    }
    return Optional.of(content);
  }
}
