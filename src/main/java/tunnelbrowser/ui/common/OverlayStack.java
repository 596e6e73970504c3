package tunnelbrowser.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tunnelbrowser.text.Messages;

/** Which card lies over the window: one at a time. */
public final class OverlayStack {
  private final ReadOnlyObjectWrapper<Optional<Overlay>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Toasts toasts;

  public OverlayStack(Toasts toasts) {
    this.toasts = toasts;
  }

  public ReadOnlyObjectProperty<Optional<Overlay>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows that card instead of the one that is there. */
  public void show(Overlay card) {
    FxThread.check();
    shown.set(Optional.of(card));
  }

  /**
   * Shows that card, as a key asks for it that works everywhere, unless something may have been
   * typed into the one that is there: that has to be closed first, and the user is told so.
   */
  public void ask(Overlay card) {
    FxThread.check();
    boolean loses =
        shown.get().filter(there -> there.holdsInput() && !there.equals(card)).isPresent();
    if (loses) {
      toasts.say(Messages.text("overlay.closeFirst"));
    } else {
      show(card);
    }
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
