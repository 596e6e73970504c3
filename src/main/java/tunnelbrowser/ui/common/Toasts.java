package tunnelbrowser.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Short remarks that answer an action, such as "Copied", and need no reply. */
public final class Toasts {
  private final ReadOnlyObjectWrapper<Optional<Notice>> latest =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** A remark; each one is an object of its own, so that the same words can be said twice. */
  public static final class Notice {
    private final String text;

    private Notice(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  public ReadOnlyObjectProperty<Optional<Notice>> latestProperty() {
    return latest.getReadOnlyProperty();
  }

  public void say(String text) {
    FxThread.check();
    latest.set(Optional.of(new Notice(text)));
  }
}
