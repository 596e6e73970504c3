package tunnelbrowser.ui.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which card lies over the window: one at a time, and the user can go on beside it. */
public final class Cards {
  private final ReadOnlyObjectWrapper<Optional<Card>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ReadOnlyObjectProperty<Optional<Card>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows that card instead of the one that is there. */
  public void show(Card card) {
    FxThread.check();
    shown.set(Optional.of(card));
  }

  public void hide() {
    FxThread.check();
    shown.set(Optional.empty());
  }
}
