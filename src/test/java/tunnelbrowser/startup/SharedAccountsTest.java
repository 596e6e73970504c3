package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.instance.SharedAccount;
import tunnelbrowser.log.LogFolder;

class SharedAccountsTest {
  private static final ConnectionTarget DEMO = new ConnectionTarget.Demo();
  private static final Path HOME = Path.of("home").toAbsolutePath();

  private static Optional<SharedAccount> demo(Map<String, String> variables, String settings) {
    return SharedAccounts.of(variables, settings, "Linux").apply(DEMO);
  }

  @Test
  void a_window_is_shared_on_the_same_screen_and_among_the_same_settings_only() {
    Optional<SharedAccount> shared = demo(Map.of("DISPLAY", ":0"), "settings");
    assertThat(shared).isPresent().isEqualTo(demo(Map.of("DISPLAY", ":0"), "settings"));
    assertThat(shared).isNotEqualTo(demo(Map.of("DISPLAY", ":1"), "settings"));
    assertThat(shared).isNotEqualTo(demo(Map.of("DISPLAY", ":0"), "other"));
  }

  @Test
  void without_a_screen_nothing_is_shared() {
    assertThat(demo(Map.of(), "settings")).isEmpty();
    assertThat(demo(Map.of("DISPLAY", " "), "settings")).isEmpty();
    assertThat(SharedAccounts.NONE.apply(DEMO)).isEmpty();
  }

  @Test
  void other_systems_have_a_screen_in_any_case() {
    assertThat(SharedAccounts.of(Map.of(), "settings", "Mac OS X").apply(DEMO)).isPresent();
    assertThat(SharedAccounts.of(Map.of(), "settings", "Windows 11").apply(DEMO))
        .isPresent()
        .isNotEqualTo(
            SharedAccounts.of(Map.of("SESSIONNAME", "RDP-Tcp#1"), "settings", "Windows 11")
                .apply(DEMO));
  }

  @Test
  void without_an_account_nothing_is_shared() {
    SharedAccounts accounts = SharedAccounts.of(Map.of("DISPLAY", ":0"), "settings", "Linux");
    assertThat(accounts.apply(new ConnectionTarget.NotConnected())).isEmpty();
  }

  @Test
  void sockets_lie_beside_the_log_or_else_where_names_are_short() {
    Path run = Path.of("run").toAbsolutePath();
    Path first = LogFolder.of(Map.of(), HOME, "Linux").resolve("windows");
    assertThat(
            WindowSharing.of(Map.of("XDG_RUNTIME_DIR", run.toString()), HOME, "Linux")
                .sockets()
                .places())
        .containsExactly(first, run.resolve("tunnel-browser"));
    assertThat(WindowSharing.of(Map.of("XDG_RUNTIME_DIR", "run"), HOME, "Linux").sockets().places())
        .containsExactly(first);
  }
}
