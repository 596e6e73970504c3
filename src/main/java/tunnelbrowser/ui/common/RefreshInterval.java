package tunnelbrowser.ui.common;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.settings.SettingsModel;

/**
 * How often the user wants new tunnels to be looked for, kept across restarts. Belongs to the
 * JavaFX thread.
 */
public final class RefreshInterval {
  /** What can be chosen. */
  public static final List<Duration> CHOICES =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  private final TunnelsModel model;
  private final ObjectProperty<Optional<Duration>> kept;
  private final ObservableValue<Optional<Duration>> chosen;

  public RefreshInterval(TunnelsModel model, SettingsModel settings) {
    this.model = model;
    this.kept = settings.pollIntervalProperty();
    this.chosen = kept.map(interval -> interval.filter(CHOICES::contains));
    model.connectedProperty().subscribe(connected -> apply());
    chosen.subscribe(interval -> apply());
  }

  /** What the user has chosen; empty if the program's own pace counts. */
  public ObservableValue<Optional<Duration>> chosenProperty() {
    return chosen;
  }

  /** Looks that often from now on, whatever the connection. */
  public void choose(Duration interval) {
    FxThread.check();
    kept.set(Optional.of(interval));
  }

  private void apply() {
    chosen.getValue().ifPresent(model.listReading()::pollEvery);
  }
}
