package tunnelbrowser.ui.detail;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.Ages;

/** When the tunnel that the detail pane shows was last seen: in the list, or when it was read. */
final class LastSeen {
  private LastSeen() {}

  /** Such as "Seen online 12 s ago"; empty for other things than tunnels, and for those unknown. */
  static ObservableValue<String> of(
      TunnelsModel model,
      History history,
      ObservableValue<Optional<Instant>> readAt,
      ObservableClock now) {
    ObservableValue<Optional<Instant>> at =
        Bindings.createObjectBinding(
            () -> seenAt(model, history, readAt.getValue()),
            readAt,
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

  private static Optional<Instant> seenAt(
      TunnelsModel model, History history, Optional<Instant> readAt) {
    var path = history.pathProperty().get();
    return path.isEmpty() || !(path.getLast() instanceof DetailTarget.OfTunnel(var tunnel))
        ? Optional.empty()
        : model
            .viewProperty()
            .get()
            .confirmedAt(tunnel.id(), model.fleetProperty().getValue())
            .map(listed -> readAt.filter(listed::isBefore).orElse(listed));
  }
}
