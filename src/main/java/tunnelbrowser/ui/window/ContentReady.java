package tunnelbrowser.ui.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.ui.common.TunnelsModel;

/** When a window has something to show. */
final class ContentReady {
  private ContentReady() {}

  /** True once the first tunnels are known, or why there are none. */
  static ObservableValue<Boolean> of(TunnelsModel model) {
    return Bindings.createBooleanBinding(
        () ->
            !(model.viewProperty().get().fleet().coverage() instanceof Fleet.Coverage.Unread)
                || model.failureProperty().getValue().isPresent()
                || !model.connectProblemProperty().get().isEmpty()
                || model.connectionProperty().get() instanceof ConnectionTarget.NotConnected,
        model.viewProperty(),
        model.failureProperty(),
        model.connectProblemProperty(),
        model.connectionProperty());
  }
}
