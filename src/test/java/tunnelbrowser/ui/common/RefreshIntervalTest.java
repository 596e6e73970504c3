package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;

@Tag("ui")
class RefreshIntervalTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final Duration TEN = Duration.ofSeconds(10);

  @TempDir Path home;

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final FakeConnector connector = new FakeConnector(FakeSource.of(Tunnels.fleet(3)), clock);
  private final TunnelsModel model = onFx(() -> new TunnelsModel(connector, connector.executor));

  @AfterEach
  void disconnect() {
    runOnFx(model::disconnect);
    connector.close();
  }

  @Test
  void without_a_choice_the_connection_keeps_its_own_pace() throws Exception {
    RefreshInterval interval = interval(SettingsStore.forgetful());
    connect();
    assertThat(onFx(interval.chosenProperty()::getValue)).isEmpty();
    assertThat(pace().head()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void a_choice_counts_at_once_and_for_the_next_connection() {
    RefreshInterval interval = interval(SettingsStore.forgetful());
    connect();
    runOnFx(() -> interval.choose(TEN));
    assertThat(pace()).isEqualTo(new PollingIntervals(TEN, Duration.ofSeconds(30)));
    runOnFx(model::disconnect);
    connect();
    assertThat(pace().head()).isEqualTo(TEN);
  }

  @Test
  void a_choice_is_there_after_a_restart() {
    RefreshInterval before = interval(new SettingsFile(home));
    runOnFx(() -> before.choose(TEN)); // written at once, as nothing was just before
    assertThat(new SettingsFile(home).read().settings().pollInterval()).contains(TEN);
    RefreshInterval interval = interval(new SettingsFile(home));
    connect();
    assertThat(onFx(interval.chosenProperty()::getValue)).contains(TEN);
    assertThat(pace().head()).isEqualTo(TEN);
  }

  @Test
  void a_choice_that_is_not_offered_is_left_alone() throws Exception {
    new SettingsFile(home).update(kept -> kept.withPollInterval(Duration.ofSeconds(1)));
    RefreshInterval interval = interval(new SettingsFile(home));
    assertThat(onFx(interval.chosenProperty()::getValue)).isEmpty();
  }

  @Test
  void what_cannot_be_kept_counts_all_the_same() throws Exception {
    Path inTheWay = Files.writeString(home.resolve("file"), "");
    RefreshInterval interval = interval(new SettingsFile(inTheWay));
    runOnFx(() -> interval.choose(TEN));
    assertThat(onFx(interval.chosenProperty()::getValue)).contains(TEN);
  }

  private RefreshInterval interval(SettingsStore store) {
    return onFx(
        () ->
            new RefreshInterval(
                model, new SettingsModel(store, store.read(), clock, Runnable::run)));
  }

  private void connect() {
    runOnFx(() -> model.connect(new ConnectionTarget.Demo()));
    await(model.connectedProperty(), connected -> connected);
  }

  private PollingIntervals pace() {
    return onFx(() -> model.listReading().intervals());
  }
}
