package tunnelbrowser.ui.detail;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.ui.model.Now;
import tunnelbrowser.ui.text.Ages;

/** When the list was last seen to have the tunnel that the detail pane shows. */
final class Confirmation {
  private Confirmation() {}

  /** Such as "Confirmed 12 s ago"; empty for other things than tunnels, and for those unknown. */
  static ObservableValue<String> of(ObservableValue<Fleet> fleet, History history, Now now) {
    ObservableValue<Optional<Instant>> at =
        Bindings.createObjectBinding(
            () -> confirmedAt(fleet.getValue(), history), fleet, history.pathProperty());
    return Bindings.createStringBinding(
        () -> at.getValue().map(time -> "Confirmed " + Ages.ago(time, now.instant())).orElse(""),
        at,
        now.instantProperty());
  }

  private static Optional<Instant> confirmedAt(Fleet fleet, History history) {
    var path = history.pathProperty().get();
    return !path.isEmpty() && path.getLast() instanceof Place.OfTunnel(var tunnel)
        ? fleet.confirmedAt(tunnel.id())
        : Optional.empty();
  }
}
