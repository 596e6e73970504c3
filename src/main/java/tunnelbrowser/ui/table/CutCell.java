package tunnelbrowser.ui.table;

import javafx.scene.control.Skin;
import javafx.scene.text.Text;
import tunnelbrowser.ui.text.ValueText;

/**
 * A cell with an address, whose parts differ in their looks and which is cut in its middle.
 *
 * <p>Its text is the whole one, for screen readers. What is seen are the nodes, kept for whatever
 * the cell shows next, with the style classes {@code scheme}, {@code host} and {@code rest}.
 */
abstract class CutCell extends TunnelCell {
  final Text scheme = part("scheme");
  final Text host = part("host");
  final Text rest = part("rest");
  private AddressParts parts = AddressParts.of("");

  @Override
  protected Skin<?> createDefaultSkin() {
    return new CutCellSkin(this);
  }

  /** What is to be seen, as far as there is room. */
  AddressParts parts() {
    return parts;
  }

  @Override
  protected void clear() {
    parts = AddressParts.of("");
    requestLayout();
  }

  /** Shows the address in its parts. */
  final void showAddress(String address) {
    showText(address);
    parts = AddressParts.of(ValueText.orAbsent(ValueText.oneLine(address)));
    requestLayout();
  }

  /** Shows a text that is no address, as one that is absent. */
  final void showNoAddress(String text) {
    showText("");
    setText(text);
    parts = new AddressParts("", text, "");
    requestLayout();
  }

  private static Text part(String name) {
    Text part = new Text();
    part.getStyleClass().add(name);
    return part;
  }
}
