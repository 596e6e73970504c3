package tunnelbrowser.ui.common;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/**
 * A text that looks like a label's and of which a part can be selected with the mouse and copied:
 * two clicks select a word, three all of it. It is no stop of Tab.
 */
public final class SelectableText extends Region {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
  private static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+A");

  private final Text shown = new Text();
  private final Path highlight = new Path();
  private final boolean address;
  private final Consumer<String> onCopy;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");

  private int anchor;

  /**
   * @param address whether lines end where the parts of an address do, and not between words
   * @param onCopy told what is to be copied
   */
  public SelectableText(boolean address, Consumer<String> onCopy) {
    this.address = address;
    this.onCopy = onCopy;
    getStyleClass().add("selectable");
    highlight.getStyleClass().add("highlight");
    highlight.setManaged(false);
    shown.setManaged(false);
    shown.setTextOrigin(VPos.TOP);
    getChildren().addAll(highlight, shown);
    setAccessibleRole(AccessibleRole.TEXT);
    setCursor(Cursor.TEXT);
    setMinHeight(USE_PREF_SIZE);
    text.subscribe(this::showText);
    focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                select(0, 0);
              }
            });
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> select(anchor, position(event)));
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void showText(String now) {
    select(0, 0);
    shown.setText(now);
    setAccessibleText(now);
    requestLayout();
  }

  public StringProperty textProperty() {
    return text;
  }

  public String getText() {
    return text.get();
  }

  /** What is selected, as it is in the text and not as it is broken into lines. */
  public String selected() {
    int start = shown.getSelectionStart();
    int end = shown.getSelectionEnd();
    return start < 0 || end <= start ? "" : inText(shown.getText().substring(start, end));
  }

  private String inText(String part) {
    return address ? part.replace("\n", "") : part;
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    requestFocus();
    String all = shown.getText();
    anchor = position(event);
    switch (event.getClickCount()) {
      case 1 -> select(anchor, anchor);
      case 2 -> select(wordEnd(all, anchor, -1), wordEnd(all, anchor, 1));
      default -> select(0, all.length());
    }
    event.consume();
  }

  private static int wordEnd(String all, int from, int step) {
    int at = from;
    while (step < 0 ? at > 0 : at < all.length()) {
      if (!Character.isLetterOrDigit(all.charAt(step < 0 ? at - 1 : at))) {
        break;
      }
      at += step;
    }
    return at;
  }

  private int position(MouseEvent event) {
    int at = shown.hitTest(shown.parentToLocal(event.getX(), event.getY())).getInsertionIndex();
    return Math.clamp(at, 0, shown.getText().length());
  }

  private void keyPressed(KeyEvent event) {
    if (COPY.match(event) && !selected().isEmpty()) {
      onCopy.accept(selected());
      event.consume();
    } else if (ALL.match(event)) {
      select(0, shown.getText().length());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !selected().isEmpty()) {
      select(0, 0);
      event.consume();
    }
  }

  private void select(int one, int other) {
    boolean none = one == other;
    shown.setSelectionStart(none ? -1 : Math.min(one, other));
    shown.setSelectionEnd(none ? -1 : Math.max(one, other));
    highlight.getElements().setAll(none ? List.of() : List.of(shown.getSelectionShape()));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = Math.ceil(broken(0).prefWidth(-1)) + 1;
    return snappedLeftInset() + widest + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double tallest =
        Math.ceil(broken(width - snappedLeftInset() - snappedRightInset()).prefHeight(-1));
    return snappedTopInset() + tallest + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    String lines = lines(width);
    if (!lines.equals(shown.getText())) {
      select(0, 0);
      shown.setText(lines);
    }
    shown.setWrappingWidth(Math.max(0, width));
    shown.relocate(snappedLeftInset(), snappedTopInset());
    highlight.setLayoutX(shown.getLayoutX());
    highlight.setLayoutY(shown.getLayoutY());
  }

  /**
   * A copy to measure, so that what is selected stays.
   *
   * @param width of the lines; not positive for as wide as they are
   */
  private Text broken(double width) {
    Text copy = new Text(lines(width));
    copy.setFont(shown.getFont());
    copy.setWrappingWidth(Math.max(0, width));
    return copy;
  }

  private String lines(double width) {
    return address && width > 0 ? AddressLines.of(getText(), shown.getFont(), width) : getText();
  }
}
