package tunnelbrowser.ui.common;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Messages;

/**
 * How often the user wants new tunnels to be looked for, kept across restarts.
 *
 * <p>Belongs to the JavaFX thread; the settings are read and written in the background.
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
  private final SettingsStore settings;
  private final Toasts notices;
  private final Executor executor;
  private final ReadOnlyObjectWrapper<Optional<Duration>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public RefreshInterval(
      TunnelsModel model, SettingsStore settings, Toasts notices, Executor executor) {
    this.model = model;
    this.settings = settings;
    this.notices = notices;
    this.executor = executor;
    model.connectedProperty().subscribe(connected -> apply());
  }

  /** What the user has chosen; empty if the program's own pace counts. */
  public ReadOnlyObjectProperty<Optional<Duration>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes up what was chosen before the last restart, and says what is wrong with the settings. */
  public void load() {
    executor.execute(Background.task(settings::read, this::takeUp, notices::say));
  }

  /** Looks that often from now on, whatever the connection. */
  public void choose(Duration interval) {
    FxThread.check();
    chosen.set(Optional.of(interval));
    apply();
    executor.execute(
        Background.task(
            () -> {
              settings.update(kept -> kept.withLookInterval(interval));
              return true;
            },
            kept -> {},
            notices::say));
  }

  private void takeUp(SettingsStore.Loaded loaded) {
    loaded.problem().ifPresent(why -> notices.say(Messages.text(why)));
    loaded.settings().lookInterval().filter(CHOICES::contains).ifPresent(this::takeUp);
  }

  /** Unless the user was quicker than the disk. */
  private void takeUp(Duration kept) {
    if (chosen.get().isEmpty()) {
      chosen.set(Optional.of(kept));
      apply();
    }
  }

  private void apply() {
    chosen.get().ifPresent(model.listReading()::pollEvery);
  }
}
