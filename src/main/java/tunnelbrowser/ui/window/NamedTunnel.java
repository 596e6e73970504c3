package tunnelbrowser.ui.window;

import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.DetailPane;
import tunnelbrowser.ui.common.Reveal;
import tunnelbrowser.ui.common.Toasts;

/** What else happens in the window when a tunnel is shown that was named from outside. */
final class NamedTunnel {
  private NamedTunnel() {}

  /** Opens the details of what is found, and says what is not online. */
  static void watch(Reveal reveal, DetailPane details, Toasts toasts) {
    reveal.rowProperty().subscribe((before, row) -> row.ifPresent(id -> details.show()));
    reveal
        .missingProperty()
        .subscribe(
            (before, missing) ->
                missing.ifPresent(
                    tunnel -> toasts.say(Messages.text("reveal.notOnline", tunnel.text()))));
  }
}
