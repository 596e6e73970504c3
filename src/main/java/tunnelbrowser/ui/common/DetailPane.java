package tunnelbrowser.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * Where the details stand in the window, if anywhere.
 *
 * <p>They are away until something is selected for the first time or the user asks for them, and as
 * long as the user hides them, which is kept. In a narrow window nothing but the user brings them
 * up, and they lie over the table. Belongs to the JavaFX thread.
 */
public final class DetailPane {
  /** Where the details are. */
  public enum Place {
    HIDDEN,
    BESIDE_TABLE,
    OVER_TABLE
  }

  private final ObjectProperty<Boolean> hidden;
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.HIDDEN);
  private final BooleanProperty qrShown = new SimpleBooleanProperty();
  private boolean needed;
  private boolean narrow;
  private boolean overTable;

  /**
   * @param hidden whether the user put them away; follows the user
   */
  DetailPane(ObjectProperty<Boolean> hidden, ObservableValue<Selection> selection) {
    this.hidden = hidden;
    hidden.subscribe((before, now) -> update());
    selection.subscribe(
        selected -> {
          if (!needed && selected.lead().isPresent()) {
            needed = true;
            update();
          }
        });
  }

  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Whether the details can be seen, beside the table or over it. */
  public ObservableValue<Boolean> shownProperty() {
    return place.map(where -> where != Place.HIDDEN);
  }

  public boolean isShown() {
    return place.get() != Place.HIDDEN;
  }

  /** Whether the user put the details away, so that nothing need be prepared for them. */
  public boolean isPutAway() {
    return hidden.get();
  }

  /** Brings the details up, because the user asked for them. */
  public void show() {
    FxThread.check();
    needed = true;
    if (narrow) {
      overTable = true;
    } else {
      hidden.set(false);
    }
    update();
  }

  /** Whether the user wants to see the public URL as a QR code. */
  public BooleanProperty qrShownProperty() {
    return qrShown;
  }

  /** Shows the public URL as a QR code, or no longer. */
  public void toggleQr() {
    qrShown.set(!isShown() || !qrShown.get());
    show();
  }

  /** Puts the details away, because the user asked for it. */
  public void hide() {
    FxThread.check();
    if (narrow) {
      overTable = false;
    } else {
      hidden.set(true);
    }
    update();
  }

  /** Brings the details up, or puts them away if they are there. */
  public void toggle() {
    if (isShown()) {
      hide();
    } else {
      show();
    }
  }

  /** Lets the details know whether the window has room for them beside the table. */
  public void setNarrow(boolean narrow) {
    FxThread.check();
    this.narrow = narrow;
    this.overTable = false;
    update();
  }

  private void update() {
    Place beside = needed && !hidden.get() ? Place.BESIDE_TABLE : Place.HIDDEN;
    Place over = overTable ? Place.OVER_TABLE : Place.HIDDEN;
    place.set(narrow ? over : beside);
  }
}
