package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.ProgramRun;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.tunnel.ApiKey;

/** The whole program with accounts that were set up. */
class ProfileOptionTest {
  @TempDir private Path home;
  private Path ngrokFile;
  private HostEnvironment machine;

  @BeforeEach
  void place() {
    ngrokFile = home.resolve("ngrok.yml");
    machine = on(Map.of());
  }

  @Test
  void the_profiles_key_goes_to_the_profiles_api() throws Exception {
    try (FakeApi api = FakeApi.start().answer("/tunnels", 200, "{\"tunnels\": []}")) {
      add("Work", api.url(), "key_work");
      String origin = "Key from the test keychain (account \"Work\").\n";
      assertThat(ProgramRun.of(machine, "list", "--profile", "work"))
          .isEqualTo(new ProgramRun(0, "", "No tunnels are online.\n" + origin));
      assertThat(ProgramRun.of(machine, "list"))
          .isEqualTo(new ProgramRun(0, "", "No tunnels are online.\n" + origin));
      assertThat(ProgramRun.of(machine, "list", "--output", "json").err()).isEmpty();
      assertThat(api.requests())
          .allSatisfy(
              request -> assertThat(request.header("Authorization")).isEqualTo("Bearer key_work"));
    }
  }

  @Test
  void the_environment_goes_before_the_keychain_but_not_before_a_named_profile() throws Exception {
    machine = on(Map.of("NGROK_API_KEY", "key_env"));
    try (FakeApi api = FakeApi.start().answer("/tunnels", 200, "{\"tunnels\": []}")) {
      add("Work", api.url(), "key_work");
      ProgramRun.of(machine, "list", "--api-url", api.url());
      ProgramRun.of(machine, "list", "--profile", "Work");
      assertThat(api.requests())
          .extracting(request -> request.header("Authorization"))
          .containsExactly("Bearer key_env", "Bearer key_work");
    }
  }

  @Test
  void an_unknown_profile_is_wrong_usage() throws Exception {
    add("Work", "https://api.example.com", "key_work");
    assertThat(ProgramRun.of(machine, "list", "--profile", "x"))
        .isEqualTo(
            new ProgramRun(2, "", "There is no account called \"x\". The accounts are: Work.\n"));
    assertThat(ProgramRun.of(machine, "--profile", "x"))
        .isEqualTo(
            new ProgramRun(2, "", "There is no account called \"x\". The accounts are: Work.\n"));
  }

  @Test
  void a_key_that_cannot_be_had_is_told() throws Exception {
    machine
        .accounts()
        .put(profile("Env", "https://x.example", KeySource.ENVIRONMENT), Optional.empty(), none());
    assertThat(ProgramRun.of(machine, "list", "--profile", "env"))
        .isEqualTo(
            new ProgramRun(
                1,
                "",
                "The key of \"Env\" comes from NGROK_API_KEY, which is not set: set it and"
                    + " restart, or choose another key source for the account.\n"));
  }

  @Test
  void a_profiles_key_goes_to_no_other_api() throws Exception {
    add("Work", "https://api.example.com", "key_work");
    Files.writeString(ngrokFile, "api_key: key_file");
    try (FakeApi api = FakeApi.start().answer("/tunnels", 200, "{\"tunnels\": []}")) {
      ProgramRun run = ProgramRun.of(machine, "list", "--api-url", api.url());
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).startsWith("No API key: ");
      assertThat(api.requests()).isEmpty();
    }
  }

  @Test
  void without_an_account_a_bad_file_of_ngrok_is_told_beside_how_to_give_a_key() throws Exception {
    Files.writeString(ngrokFile, "version: 3\nagent: {api_key: key_file");
    String noKey =
        "No API key: set NGROK_API_KEY, set up an account with \"accounts add\", or try the"
            + " sample data with --demo.";
    String why = " ngrok's own file " + ngrokFile + " cannot be understood (line 2 is not YAML).\n";
    assertThat(ProgramRun.of(machine, "list")).isEqualTo(new ProgramRun(1, "", noKey + why));
    assertThat(ProgramRun.of(machine, "get", "tn_1")).isEqualTo(new ProgramRun(1, "", noKey + why));
    assertThat(ProgramRun.of(machine, "list", "--api-url", "https://api.ngrok.com"))
        .isEqualTo(new ProgramRun(1, "", noKey + why));
    assertThat(ProgramRun.of(machine, "list", "--api-url", "https://api.example.com"))
        .isEqualTo(new ProgramRun(1, "", noKey + "\n")); // that file's key would not go there
    Files.delete(ngrokFile);
    Files.createDirectory(ngrokFile);
    assertThat(ProgramRun.of(machine, "list"))
        .isEqualTo(
            new ProgramRun(1, "", noKey + " ngrok's own file " + ngrokFile + " is not a file.\n"));
  }

  @Test
  void a_key_that_must_not_be_sent_in_the_clear_is_not() throws Exception {
    add("Work", "http://example.com", "key_work");
    assertThat(ProgramRun.of(machine, "list").err())
        .isEqualTo(
            "The API URL must begin with https://, because plain http would show the key to"
                + " others; http is allowed for this computer only.\n");
  }

  private void add(String name, String url, String key) throws Exception {
    machine
        .accounts()
        .put(profile(name, url, KeySource.KEYCHAIN), Optional.empty(), Optional.of(ApiKey.of(key)));
  }

  private HostEnvironment on(Map<String, String> variables) {
    return ProgramRun.machine(variables, new MemorySettings(), List.of(ngrokFile));
  }

  private static Optional<ApiKey> none() {
    return Optional.empty();
  }

  private static Profile profile(String name, String url, KeySource source) {
    return new Profile(name, ProfileColor.GRAY, url, source, 60);
  }
}
