package tunnelbrowser.ui.detail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tunnelbrowser.ui.common.FxThread;

/**
 * Where the detail pane is and has been. A position is the whole path from a tunnel to the place
 * that is shown; going back shows the position before. Belongs to the JavaFX thread.
 */
public final class History {
  private final Deque<List<DetailTarget>> past = new ArrayDeque<>();
  private final Deque<List<DetailTarget>> future = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<List<DetailTarget>> path =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

  /** The path to the place that is shown, which is its last element; empty if nothing is shown. */
  public ReadOnlyObjectProperty<List<DetailTarget>> pathProperty() {
    return path.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /**
   * Shows a tunnel of the list. One that was merely passed on the way, with nothing followed from
   * it, leaves no trace.
   */
  public void select(DetailTarget.OfTunnel tunnel) {
    if (path.get().size() == 1) {
      future.clear();
      show(List.of(tunnel));
    } else {
      visit(List.of(tunnel));
    }
  }

  /** Shows what the present place refers to. */
  public void follow(DetailTarget place) {
    List<DetailTarget> longer = new ArrayList<>(path.get());
    longer.add(place);
    visit(List.copyOf(longer));
  }

  /** Shows an earlier place of the present path. */
  public void climbTo(int index) {
    if (index < path.get().size() - 1) {
      visit(path.get().subList(0, index + 1));
    }
  }

  public void back() {
    if (!past.isEmpty()) {
      future.push(path.get());
      show(past.pop());
    }
  }

  public void forward() {
    if (!future.isEmpty()) {
      past.push(path.get());
      show(future.pop());
    }
  }

  /** Forgets everything. */
  public void clear() {
    past.clear();
    future.clear();
    show(List.of());
  }

  private void visit(List<DetailTarget> next) {
    if (!path.get().isEmpty()) {
      past.push(path.get());
    }
    future.clear();
    show(next);
  }

  private void show(List<DetailTarget> next) {
    FxThread.check();
    path.set(List.copyOf(next));
    canGoBack.set(!past.isEmpty());
    canGoForward.set(!future.isEmpty());
  }
}
