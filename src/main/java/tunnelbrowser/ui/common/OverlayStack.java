package tunnelbrowser.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which card lies over the window: one at a time. */
public final class OverlayStack {
  private final ReadOnlyObjectWrapper<Optional<Overlay>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ReadOnlyObjectProperty<Optional<Overlay>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows that card instead of the one that is there. */
  public void show(Overlay card) {
    FxThread.check();
    shown.set(Optional.of(card));
  }

  /** Goes back to the card from which the present one was opened, or closes it. */
  public void back() {
    FxThread.check();
    shown.set(shown.get().flatMap(Overlay::before));
  }

  public void hide() {
    FxThread.check();
    shown.set(Optional.empty());
  }
}
