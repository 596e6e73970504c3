package tunnelbrowser.platform.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.testing.PrivateKeyring;
import tunnelbrowser.tunnel.ApiKey;

/** Our side of the Secret Service with a real GNOME Keyring on the other. */
@Tag("keychain")
class SecretServiceTest {
  private static final String PASSWORD = "not a real password";
  private static final ApiKey KEY = ApiKey.of("ak_made_up_for_the_keyring");
  private static final ApiKey OTHER = ApiKey.of("ak_made_up_as_well");

  @TempDir private Path home;
  private PrivateKeyring keyring;
  private Keychain keychain;

  @BeforeEach
  void start() throws Exception {
    keyring = new PrivateKeyring(home);
    keychain = new SecretServiceKeychain(keyring.variables());
  }

  @AfterEach
  void end() throws Exception {
    keyring.end();
  }

  @Test
  void a_key_survives_a_restart_of_the_keyring_and_is_gone_once_deleted() throws Exception {
    keyring.unlock(PASSWORD, keychain::answers);
    keychain.store("Work", KEY);
    assertThat(read("Work")).isEqualTo(KEY.authorization());

    keyring.stop();
    assertThat(keychain.answers()).isFalse();
    keyring.unlock(PASSWORD, keychain::answers);
    assertThat(read("work")).isEqualTo(KEY.authorization());

    keychain.delete("Work");
    assertThat(keychain.read("Work")).isEmpty();
    keychain.delete("Work");

    keyring.stop();
    keyring.unlock(PASSWORD, keychain::answers);
    assertThat(keychain.read("Work")).isEmpty();
  }

  @Test
  void storing_again_replaces_the_key_and_leaves_other_profiles_alone() throws Exception {
    keyring.unlock(PASSWORD, keychain::answers);
    keychain.store("Work", KEY);
    keychain.store("Home", OTHER);
    keychain.store("WORK", OTHER);
    assertThat(read("work")).isEqualTo(OTHER.authorization());
    keychain.delete("work");
    assertThat(keychain.read("Work")).isEmpty();
    assertThat(read("Home")).isEqualTo(OTHER.authorization());
  }

  @Test
  void no_file_of_the_keyring_has_the_key_in_it() throws Exception {
    keyring.unlock(PASSWORD, keychain::answers);
    keychain.store("Work", KEY);
    keyring.stop();
    List<Path> files;
    try (Stream<Path> all = Files.walk(home)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files).anySatisfy(file -> assertThat(file).hasExtension("keyring"));
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("made_up_for_the_keyring"));
  }

  @Test
  void a_locked_keyring_that_nobody_unlocks_is_told_and_keeps_its_key() throws Exception {
    keyring.unlock(PASSWORD, keychain::answers);
    keychain.store("Work", KEY);
    keyring.stop();
    keyring.startLocked(keychain::answers);
    // there is no desktop here that could show the question
    assertThatThrownBy(() -> keychain.read("Work"))
        .isInstanceOf(Keychain.Unavailable.class)
        .hasMessage("It was not unlocked.");
    assertThatThrownBy(() -> keychain.store("Work", OTHER))
        .isInstanceOf(Keychain.Unavailable.class)
        .hasMessage("It was not unlocked.");
    keyring.stop();
    keyring.unlock(PASSWORD, keychain::answers);
    assertThat(read("Work")).isEqualTo(KEY.authorization());
  }

  @Test
  void a_session_without_a_keyring_is_told() {
    assertThat(keychain.answers()).isFalse();
    assertThatThrownBy(() -> keychain.read("Work"))
        .isInstanceOf(Keychain.Unavailable.class)
        .hasMessage(
            "Nothing on the D-Bus session provides it: start GNOME Keyring, KWallet or KeePassXC.");
  }

  private String read(String profile) throws Exception {
    return keychain.read(profile).orElseThrow().authorization();
  }
}
