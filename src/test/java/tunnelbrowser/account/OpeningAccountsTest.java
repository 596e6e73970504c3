package tunnelbrowser.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tunnelbrowser.account.ngrokfile.NgrokFile;
import tunnelbrowser.platform.keychain.Keychain;
import tunnelbrowser.platform.keychain.NoKeychain;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.testing.MemoryKeychain;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.text.Messages;

/** Where each account's key is looked for, and what is said if it is not there. */
class OpeningAccountsTest {
  private static final String ELSEWHERE = ", or choose another key source for the account.";

  @TempDir private Path home;
  private final MemoryKeychain keychain = new MemoryKeychain();

  @Test
  void the_environments_key_opens_an_account_that_asks_for_it() throws Exception {
    ConnectionTarget.Account account =
        accounts(Map.of("NGROK_API_KEY", "key_env"), keychain).open(with(KeySource.ENVIRONMENT));
    assertThat(account.key().authorization()).isEqualTo("Bearer key_env");
    assertThat(account.apiUrl()).isEqualTo("https://api.example.com");
    assertThat(Messages.text(account.keyOrigin())).isEqualTo("NGROK_API_KEY");
  }

  @Test
  void a_variable_that_is_not_set_is_told() {
    assertRefused(
        accounts(Map.of(), keychain),
        KeySource.ENVIRONMENT,
        "The key of \"Work\" comes from NGROK_API_KEY, which is not set: set it and restart"
            + ELSEWHERE);
  }

  @Test
  void a_variable_that_holds_no_key_is_told_without_repeating_it() {
    assertRefused(
        accounts(Map.of("NGROK_API_KEY", "two words"), keychain),
        KeySource.ENVIRONMENT,
        "NGROK_API_KEY holds no usable key: The API key contains a space, a line break or another"
            + " character that keys never contain.");
  }

  @Test
  void a_keychain_without_the_key_is_told() {
    assertRefused(
        accounts(Map.of(), keychain),
        KeySource.KEYCHAIN,
        "There is no key for \"Work\" in the test keychain: enter it again" + ELSEWHERE);
  }

  @Test
  void a_keychain_that_stays_locked_is_told() {
    keychain.refuseReading();
    assertRefused(
        accounts(Map.of(), keychain),
        KeySource.KEYCHAIN,
        "The key of \"Work\" belongs in the test keychain. It was not unlocked.");
  }

  @Test
  void a_system_without_a_keychain_is_told() {
    assertRefused(
        accounts(Map.of(), new NoKeychain()),
        KeySource.KEYCHAIN,
        "The key of \"Work\" belongs in the keychain. This system has no keychain that the"
            + " program supports.");
  }

  @Test
  void ngroks_file_opens_an_account_that_asks_for_it() throws Exception {
    Path file = write("agent: {api_key: key_file}");
    ConnectionTarget.Account account =
        accounts(Map.of(), keychain).open(with(KeySource.NGROK_FILE));
    assertThat(account.key().authorization()).isEqualTo("Bearer key_file");
    assertThat(Messages.text(account.keyOrigin())).isEqualTo(file.toString());
  }

  @Test
  void a_file_that_is_not_there_is_told_with_its_place() {
    assertRefused(
        accounts(Map.of(), keychain),
        KeySource.NGROK_FILE,
        "The key of \"Work\" comes from ngrok's configuration file, which does not exist ("
            + home.resolve("ngrok.yml")
            + "): create it with \"ngrok config add-api-key\""
            + ELSEWHERE);
  }

  @Test
  void a_file_without_a_key_is_told() throws IOException {
    Path file = write("version: 3");
    assertRefused(
        accounts(Map.of(), keychain),
        KeySource.NGROK_FILE,
        "The key of \"Work\" comes from "
            + file
            + ", which has no api_key: add it with \"ngrok config add-api-key\""
            + ELSEWHERE);
  }

  @Test
  void a_broken_file_is_told() throws IOException {
    Path file = write("{");
    assertRefused(
        accounts(Map.of(), keychain),
        KeySource.NGROK_FILE,
        "The key of \"Work\" comes from "
            + file
            + ", which cannot be understood (line 1 is not YAML): correct it"
            + ELSEWHERE);
  }

  @Test
  void keys_that_belong_to_no_profile_are_found() throws Exception {
    Path file = write("api_key: key_file");
    assertThat(accounts(Map.of("NGROK_API_KEY", "key_env"), keychain).found())
        .extracting(Accounts.DetectedKey::source, Accounts.DetectedKey::place)
        .containsExactly(
            tuple(KeySource.ENVIRONMENT, "NGROK_API_KEY"),
            tuple(KeySource.NGROK_FILE, file.toString()));
  }

  @ParameterizedTest
  @EnumSource(names = {"ENVIRONMENT", "NGROK_FILE"})
  void a_key_that_a_profile_uses_already_is_not_offered(KeySource source) throws Exception {
    write("api_key: key_file");
    StoredAccounts accounts = accounts(Map.of("NGROK_API_KEY", "key_env"), keychain);
    accounts.put(with(source), Optional.empty(), Optional.empty());
    assertThat(accounts.found())
        .extracting(Accounts.DetectedKey::source)
        .hasSize(1)
        .doesNotContain(source);
  }

  @Test
  void keys_that_cannot_be_read_are_left_out() throws Exception {
    write("{");
    assertThat(accounts(Map.of("NGROK_API_KEY", "two words"), keychain).found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | cannot be understood (line 1 is not YAML)",
        "'a: 1\nsecret: [1' | cannot be understood (line 2 is not YAML)",
        "'api_key: [key_file]' | cannot be understood (its api_key is not text; replace a"
            + " placeholder such as {{ … }} with the key)",
        "'api_key: <your-key>' | has an api_key that is a placeholder: put the key there",
      })
  void what_is_wrong_with_ngroks_file_is_told_before_any_profile_uses_it(String yaml, String why)
      throws Exception {
    Path file = write(yaml.translateEscapes());
    StoredAccounts accounts = accounts(Map.of(), keychain);
    assertThat(accounts.ngrokFileProblem().map(Messages::text))
        .hasValue("ngrok's own file " + file + " " + why + ".");
    accounts.put(with(KeySource.NGROK_FILE), Optional.empty(), Optional.empty());
    assertThat(accounts.ngrokFileProblem()).isEmpty(); // the account says so
  }

  @Test
  void nothing_is_wrong_with_a_file_that_is_not_there_or_has_a_key_or_none() throws Exception {
    StoredAccounts accounts = accounts(Map.of(), keychain);
    assertThat(accounts.ngrokFileProblem()).isEmpty();
    write("api_key: key_file");
    assertThat(accounts.ngrokFileProblem()).isEmpty();
    write("version: 3");
    assertThat(accounts.ngrokFileProblem()).isEmpty();
  }

  private void assertRefused(StoredAccounts accounts, KeySource source, String sentence) {
    assertThatThrownBy(() -> accounts.open(with(source)))
        .isInstanceOf(Accounts.NoKey.class)
        .hasMessage(sentence);
  }

  private StoredAccounts accounts(Map<String, String> variables, Keychain chosen) {
    return new StoredAccounts(
        new MemorySettings(),
        new EnvironmentKey(variables),
        chosen,
        new NgrokFile(List.of(home.resolve("ngrok.yml"))));
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(home.resolve("ngrok.yml"), yaml);
  }

  private static Profile with(KeySource source) {
    return new Profile("Work", ProfileColor.RED, "https://api.example.com", source, 60);
  }
}
