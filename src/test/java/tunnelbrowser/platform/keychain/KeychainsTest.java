package tunnelbrowser.platform.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.platform.dbus.BusAddress;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiKey;

class KeychainsTest {
  @TempDir private Path runtime;

  @Test
  void each_system_has_its_own() {
    assertThat(Messages.text(Keychains.of("Linux", Map.of()).title()))
        .isEqualTo("Secret Service keyring");
    assertThat(Messages.text(Keychains.of("Mac OS X", Map.of()).title()))
        .isEqualTo("macOS Keychain");
    assertThat(Messages.text(Keychains.of("Windows 11", Map.of()).title()))
        .isEqualTo("Windows Credential Manager");
    assertThat(Keychains.of("FreeBSD", Map.of()).answers()).isFalse();
  }

  @Test
  void a_system_without_one_refuses_everything() {
    Keychain none = new NoKeychain();
    String sentence = "This system has no keychain that the program supports.";
    assertThatThrownBy(() -> none.read("Work")).hasMessage(sentence);
    assertThatThrownBy(() -> none.store("Work", ApiKey.of("key_one"))).hasMessage(sentence);
    assertThatThrownBy(() -> none.delete("Work")).hasMessage(sentence);
  }

  @Test
  void without_a_session_the_keyring_says_so() {
    Keychain keyring = Keychains.of("Linux", Map.of("XDG_RUNTIME_DIR", runtime.toString()));
    assertThat(keyring.answers()).isFalse();
    assertThatThrownBy(() -> keyring.read("Work"))
        .isInstanceOf(Keychain.Unavailable.class)
        .hasMessage("There is no D-Bus session, through which it is reached.");
  }

  @Test
  void a_session_that_is_not_there_any_more_is_told() {
    String address = "unix:path=" + runtime.resolve("gone");
    Keychain keyring = Keychains.of("Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", address));
    assertThat(keyring.answers()).isFalse();
    assertThatThrownBy(() -> keyring.read("Work"))
        .isInstanceOf(Keychain.Unavailable.class)
        .hasMessage("The D-Bus session at " + address + " does not answer.");
  }

  @Test
  void the_session_is_where_the_environment_says_or_where_systemd_puts_it() throws Exception {
    Map<String, String> folder = Map.of("XDG_RUNTIME_DIR", runtime.toString());
    assertThat(BusAddress.of(folder)).isEmpty();
    Path bus = Files.createFile(runtime.resolve("bus"));
    assertThat(BusAddress.of(folder)).contains("unix:path=" + bus);
    assertThat(
            BusAddress.of(
                Map.of(
                    "XDG_RUNTIME_DIR", runtime.toString(), "DBUS_SESSION_BUS_ADDRESS", "unix:x")))
        .contains("unix:x");
  }

  @Test
  void entries_are_called_after_the_program_and_the_profile() {
    EntryName name = new EntryName("Work");
    assertThat(name.label()).isEqualTo("Tunnel Browser: Work");
    assertThat(name.id()).isEqualTo("work");
  }
}
