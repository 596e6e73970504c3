package tunnelbrowser.ui.table;

import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.text.Ages;

/** How long the tunnel has been online; the tooltip says since when. */
final class AgeCell extends TunnelCell {
  private final ObservableClock now;

  AgeCell(ObservableClock now) {
    this.now = now;
    // Only while it is in the window: a cell that the table gave up must not be kept by the clock.
    now.instantProperty()
        .when(sceneProperty().map(scene -> true).orElse(false))
        .subscribe((before, after) -> catchUp());
  }

  @Override
  protected void show(Tunnel tunnel) {
    showText(tunnel.startedAt().map(start -> Ages.age(start, now.instant())).orElse(""));
  }

  @Override
  protected String explanation(Tunnel tunnel) {
    return tunnel.startedAt().map(start -> Ages.full(start, now.zone())).orElse("");
  }

  private void catchUp() {
    Tunnel tunnel = getItem();
    if (tunnel != null) {
      changeInside(() -> show(tunnel));
    }
  }
}
