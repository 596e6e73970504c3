package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tunnelbrowser.ProgramRun;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.ui.common.Connector;

class ConnectionResolverTest {
  private static final ApiChoice NOTHING_ASKED =
      new ApiChoice(Optional.empty(), Optional.empty(), false);
  private static final ApiChoice DEMO = new ApiChoice(Optional.empty(), Optional.empty(), true);
  private static final Profile WORK =
      new Profile("Work", ProfileColor.BLUE, "https://api.example.com", KeySource.KEYCHAIN, 30);

  private final MemorySettings settings = new MemorySettings();

  /** Settings that must not be looked at. */
  private static final class Untouchable implements SettingsStore {
    @Override
    public Loaded read() {
      throw new AssertionError("The settings were read.");
    }

    @Override
    public void update(UnaryOperator<Settings> change) {
      throw new AssertionError("The settings were changed.");
    }
  }

  @Test
  void the_window_waits_for_no_settings_if_the_environment_has_a_key() throws Exception {
    ConnectionResolver connections = with(Map.of("NGROK_API_KEY", "key_env"), new Untouchable());
    CompletableFuture<SettingsStore.Loaded> never = new CompletableFuture<>();
    assertThat(connections.forWindow(NOTHING_ASKED, never).get())
        .isInstanceOf(ConnectionTarget.Account.class);
    assertThat(connections.forWindow(DEMO, never).get()).isEqualTo(new ConnectionTarget.Demo());
  }

  @Test
  void otherwise_it_waits_until_they_are_read_and_reads_them_not_again() throws Exception {
    CompletableFuture<SettingsStore.Loaded> kept = new CompletableFuture<>();
    CompletableFuture<ConnectionTarget> first =
        with(Map.of(), new Untouchable()).forWindow(NOTHING_ASKED, kept);
    assertThat(first).isNotDone();
    kept.complete(settings.read());
    assertThat(first.get()).isEqualTo(new ConnectionTarget.Demo());
  }

  @Test
  void the_window_begins_with_the_account_used_last() throws Exception {
    ConnectionResolver connections = with(Map.of(), settings);
    settings.update(now -> now.withProfiles(List.of(WORK)).withLastProfile(Optional.of("Work")));
    assertThat(connections.forWindow(NOTHING_ASKED, read()).get())
        .isEqualTo(new ConnectionTarget.Saved(WORK));
  }

  @Test
  void without_a_key_for_that_api_there_is_no_window() {
    ApiChoice elsewhere =
        new ApiChoice(Optional.empty(), Optional.of(URI.create("http://127.0.0.1:4")), false);
    assertThatThrownBy(() -> with(Map.of(), settings).forWindow(elsewhere, read()))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("No API key: ");
  }

  @Test
  void an_account_has_its_own_share_and_says_whose_key_it_uses() throws Exception {
    HostEnvironment machine = ProgramRun.machine(Map.of(), settings, List.of());
    machine.accounts().put(WORK, Optional.empty(), Optional.of(ApiKey.of("key_work")));
    ApiSession session = opener(machine).open(new ConnectionTarget.Saved(WORK));
    session.close();
    assertThat(session.budget().fullShare()).isEqualTo(30);
    assertThat(session.keyOrigin().map(Messages::text))
        .contains("the test keychain (account \"Work\")");
  }

  @Test
  void an_account_without_its_key_is_a_connection_that_fails_with_a_sentence() {
    SessionOpener opener = opener(ProgramRun.machine(Map.of(), settings, List.of()));
    assertThatThrownBy(() -> opener.open(new ConnectionTarget.Saved(WORK)))
        .isInstanceOf(Connector.ConnectFailure.class)
        .hasMessage(
            "There is no key for \"Work\" in the test keychain: enter it again, or choose another"
                + " key source for the account.");
  }

  private static ConnectionResolver with(Map<String, String> variables, SettingsStore settings) {
    return new ConnectionResolver(ProgramRun.machine(variables, settings, List.of()));
  }

  private static SessionOpener opener(HostEnvironment machine) {
    TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
    return new SessionOpener(
        machine.accounts(), new RememberedAccounts(clock), clock, Diagnostics.none().log());
  }

  private CompletableFuture<SettingsStore.Loaded> read() {
    return CompletableFuture.completedFuture(settings.read());
  }
}
