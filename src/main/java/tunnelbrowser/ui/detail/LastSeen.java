package tunnelbrowser.ui.detail;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.Ages;

/** When the list was last seen to have the tunnel that the detail pane shows. */
final class LastSeen {
  private LastSeen() {}

  /** Such as "Confirmed 12 s ago"; empty for other things than tunnels, and for those unknown. */
  static ObservableValue<String> of(TunnelsModel model, History history, ObservableClock now) {
    ObservableValue<Optional<Instant>> at =
        Bindings.createObjectBinding(
            () -> confirmedAt(model, history),
            model.fleetProperty(),
            model.viewProperty(),
            history.pathProperty());
    return Bindings.createStringBinding(
        () ->
            at.getValue()
                .map(time -> Messages.text("detail.confirmed", Ages.ago(time, now.instant())))
                .orElse(""),
        at,
        now.instantProperty());
  }

  private static Optional<Instant> confirmedAt(TunnelsModel model, History history) {
    var path = history.pathProperty().get();
    return !path.isEmpty() && path.getLast() instanceof DetailTarget.OfTunnel(var tunnel)
        ? model.viewProperty().get().confirmedAt(tunnel.id(), model.fleetProperty().getValue())
        : Optional.empty();
  }
}
