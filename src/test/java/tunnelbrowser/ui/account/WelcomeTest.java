package tunnelbrowser.ui.account;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.ui.common.FakeConnector;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.TunnelsModel;

@Tag("ui")
class WelcomeTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  @TempDir Path home;

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final FakeConnector connector = new FakeConnector(new FakeSource(), clock);
  private final TunnelsModel model = onFx(() -> new TunnelsModel(connector, connector.executor));
  private final OverlayStack overlayStack = new OverlayStack();

  @AfterEach
  void disconnect() {
    runOnFx(model::disconnect);
    connector.close();
  }

  @Test
  void it_is_shown_until_it_was_left_once() {
    assertThat(shown()).containsInstanceOf(Overlay.Welcome.class);
    runOnFx(overlayStack::hide);
    assertThat(new SettingsFile(home).read().settings().welcomed()).isTrue();
    assertThat(shown()).isEmpty();
  }

  @Test
  void it_takes_no_other_cards_place() {
    runOnFx(() -> overlayStack.show(new Overlay.Manage()));
    assertThat(shown()).containsInstanceOf(Overlay.Manage.class);
  }

  @Test
  void whoever_looks_at_an_account_meanwhile_is_left_alone() {
    assertThat(shown(new ConnectionTarget.NotConnected())).isEmpty();
  }

  private Optional<Overlay> shown() {
    return shown(new ConnectionTarget.Demo());
  }

  /** What is shown once it has made up its mind. */
  private Optional<Overlay> shown(ConnectionTarget connection) {
    runOnFx(
        () -> {
          model.connect(connection);
          // at once, so that the settings are written when the card is left
          SettingsFile file = new SettingsFile(home);
          SettingsModel settings = new SettingsModel(file, file.read(), clock, Runnable::run);
          new Welcome(model, overlayStack, Accounts.none(), settings, Runnable::run).begin();
        });
    return onFx(overlayStack.shownProperty()::get);
  }
}
