package tunnelbrowser.ui.common;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.text.Ages;

/**
 * Tunnels that the list still has, although the API no longer knew them when it was asked for them
 * alone. Each is forgotten as soon as the list has seen it again, or has it no more. Belongs to the
 * JavaFX thread.
 */
public final class GoneTunnels {
  private final TunnelsModel model;
  private final ObservableClock now;
  private final ReadOnlyObjectWrapper<Map<String, Instant>> foundAt =
      new ReadOnlyObjectWrapper<>(Map.of());

  public GoneTunnels(TunnelsModel model, ObservableClock now) {
    this.model = model;
    this.now = now;
    model.fleetProperty().subscribe((before, after) -> followList());
    model.viewProperty().subscribe((before, after) -> followList());
    model.sourceProperty().subscribe((before, after) -> foundAt.set(Map.of()));
  }

  /** The ids, with the time at which each was found to be gone; few, and never changed. */
  public ReadOnlyObjectProperty<Map<String, Instant>> foundAtProperty() {
    return foundAt.getReadOnlyProperty();
  }

  /** What is to be said of that tunnel; empty if it is not among them. */
  public Optional<String> note(String id) {
    return Optional.ofNullable(foundAt.get().get(id))
        .map(at -> Messages.text("row.gone", Ages.timeOfDay(at, now.zone())));
  }

  /** It was found to be gone just now. */
  public void add(String id) {
    now.tick(); // for the list may have seen it within the last second
    Map<String, Instant> more = new HashMap<>(foundAt.get());
    more.put(id, now.instant());
    foundAt.set(Map.copyOf(more));
  }

  /** It was found to be there. */
  public void remove(String id) {
    if (foundAt.get().containsKey(id)) {
      Map<String, Instant> fewer = new HashMap<>(foundAt.get());
      fewer.remove(id);
      foundAt.set(Map.copyOf(fewer));
    }
  }

  private void followList() {
    foundAt.get().entrySet().stream()
        .filter(gone -> isSettled(gone.getKey(), gone.getValue()))
        .forEach(gone -> remove(gone.getKey()));
  }

  private boolean isSettled(String id, Instant since) {
    return model
        .viewProperty()
        .get()
        .confirmedAt(id, model.fleetProperty().getValue())
        .map(seen -> seen.isAfter(since))
        .orElse(true);
  }
}
