package tunnelbrowser.ui.common;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/**
 * A view that is loaded when it is first needed, because a cold JVM takes its time over each one
 * and the first rows would wait for it.
 */
public final class LateView {
  private final Pane place;
  private final Supplier<Parent> view;
  private Subscription untilNeeded = Subscription.EMPTY;
  private boolean loaded;

  private LateView(Pane place, Supplier<Parent> view) {
    this.place = place;
    this.view = view;
  }

  /**
   * Leaves that place as it is until {@code needed} is true for the first time; then the view is
   * all that is in it.
   *
   * @param needed must live as long as what it depends on, as {@code map} and {@code flatMap} do; a
   *     {@code Binding} is kept by nobody
   */
  public static void at(Pane place, ObservableValue<Boolean> needed, Supplier<Parent> view) {
    LateView late = new LateView(place, view);
    late.untilNeeded =
        needed.subscribe(
            is -> {
              if (is) {
                late.load();
              }
            });
    if (late.loaded) {
      late.untilNeeded.unsubscribe(); // it was needed at once
    }
  }

  private void load() {
    if (!loaded) {
      loaded = true;
      untilNeeded.unsubscribe();
      place.getChildren().setAll(view.get());
    }
  }
}
