package tunnelbrowser.ui.table;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.text.Text;
import tunnelbrowser.tunnel.Tunnel;

/** Lays out the parts of an address beside each other, behind the cell's graphic if it has one. */
final class CutCellSkin extends TableCellSkin<Tunnel, Tunnel> {
  /** A property of cells that are only made to find out how wide their column has to be. */
  private static final String FITTING = "deferToParentPrefWidth";

  private static final double GRAPHIC_GAP = 6;

  /** In heights of a line: with less, the host says more than the scheme does. */
  private static final double LEAST_HOST = 5;

  CutCellSkin(CutCell cell) {
    super(cell);
    updateChildren();
  }

  /** Instead of the text, which only screen readers read. */
  @Override
  protected void updateChildren() {
    CutCell cell = cell();
    getChildren().setAll(cell.scheme, cell.host, cell.rest);
    if (cell.getGraphic() != null) {
      getChildren().add(cell.getGraphic());
    }
  }

  private CutCell cell() {
    return (CutCell) getSkinnable();
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    CutCell cell = cell();
    if (!cell.getProperties().containsKey(FITTING)) {
      return cell.getTableColumn().getWidth(); // as all cells of a table say
    }
    AddressParts parts = cell.parts();
    double whole =
        width(cell.scheme, parts.scheme())
            + width(cell.host, parts.host())
            + width(cell.rest, parts.rest());
    return left + graphicWidth() + Math.ceil(whole) + right;
  }

  private double graphicWidth() {
    Node graphic = getSkinnable().getGraphic();
    return graphic == null ? 0 : graphic.getLayoutBounds().getWidth() + GRAPHIC_GAP;
  }

  @Override
  protected void layoutChildren(double left, double top, double width, double height) {
    CutCell cell = cell();
    double before = graphicWidth();
    if (cell.getGraphic() != null) {
      positionInArea(cell.getGraphic(), left, top, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
    fit(cell.parts(), width - before);
    double x = left + before;
    for (Text part : new Text[] {cell.scheme, cell.host, cell.rest}) {
      double middle = top + (height - part.getLayoutBounds().getHeight()) / 2;
      part.relocate(x, snapSizeY(middle));
      x += part.getLayoutBounds().getWidth();
    }
  }

  private void fit(AddressParts parts, double room) {
    CutCell cell = cell();
    double scheme = width(cell.scheme, parts.scheme());
    double rest = width(cell.rest, parts.rest());
    double host = width(cell.host, parts.host());
    if (scheme + host + rest <= room) {
      return;
    }
    double least = Math.min(host, LEAST_HOST * cell.host.getLayoutBounds().getHeight());
    if (rest > room / 2) {
      rest = cut(cell.rest, parts.rest(), Math.max(room / 2, room - scheme - host));
    }
    if (room - rest - scheme < least) {
      scheme = width(cell.scheme, "");
    }
    cut(cell.host, parts.host(), room - scheme - rest);
  }

  private static double cut(Text part, String text, double room) {
    return width(part, MiddleCut.cut(text, room, some -> width(part, some)));
  }

  private static double width(Text part, String text) {
    part.setText(text);
    return text.isEmpty() ? 0 : part.getLayoutBounds().getWidth();
  }
}
