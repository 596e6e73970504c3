package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tunnelbrowser.cli.FakeProgram.Result;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.tunnel.NgrokApi;

class AccountsTest {
  private final FakeProgram program = new FakeProgram();

  @Test
  void without_accounts_it_says_how_to_add_one() {
    assertThat(program.run("accounts"))
        .isEqualTo(new Result(0, "", "No accounts have been set up: see accounts add --help.\n"));
  }

  @Test
  void accounts_are_listed_with_where_their_key_is() throws Exception {
    program.entered = "key_one";
    program.run("accounts", "add", "Work");
    program.run(
        "accounts",
        "add",
        "Home",
        "--key-from",
        "ngrok-file",
        "--api-url",
        "http://localhost:4",
        "--share",
        "30");
    program.accounts.remember(program.accounts.known().profiles().getLast());
    assertThat(program.run("accounts"))
        .isEqualTo(
            new Result(
                0,
                """
                Name  API URL                Key from    Requests/min  Used
                Work  https://api.ngrok.com  keychain    60           \s
                Home  http://localhost:4     ngrok-file  30            last
                """,
                ""));
  }

  @Test
  void the_key_is_asked_for_and_kept_in_the_keychain() {
    program.entered = "key_one";
    assertThat(program.run("accounts", "add", "Work", "--color", "blue"))
        .isEqualTo(new Result(0, "", "Added. Try: tunnel-browser list --profile Work\n"));
    assertThat(program.keychain.contents()).isEqualTo(Map.of("work", "Bearer key_one"));
    assertThat(program.accounts.known().profiles())
        .containsExactly(
            new Profile("Work", ProfileColor.BLUE, NgrokApi.BASE_URL, KeySource.KEYCHAIN, 60));
  }

  @Test
  void no_key_is_asked_for_if_it_is_elsewhere() {
    program.run("accounts", "add", "Work", "--key-from", "environment");
    assertThat(program.asked).isEmpty();
    assertThat(program.accounts.known().profiles().getFirst().keySource())
        .isEqualTo(KeySource.ENVIRONMENT);
  }

  @Test
  void a_name_that_is_taken_and_a_share_out_of_range_are_wrong_usage() {
    program.run("accounts", "add", "Work", "--key-from", "environment");
    assertThat(program.run("accounts", "add", "work", "--key-from", "ngrok-file"))
        .isEqualTo(new Result(2, "", "There is already an account called \"Work\".\n"));
    assertThat(program.run("accounts", "add", "Home", "--share", "121"))
        .isEqualTo(new Result(2, "", "The share of the requests is a number from 6 to 120.\n"));
    assertThat(program.run("accounts", "add", "Home", "--key-from", "session"))
        .isEqualTo(
            new Result(
                2,
                "",
                "Invalid value for option '--key-from': 'session' is not one of environment,"
                    + " keychain, ngrok-file\nTry: tunnel-browser accounts add --help\n"));
  }

  @Test
  void what_looks_like_a_key_or_is_garbled_is_no_name_and_not_repeated() {
    String pasted = "2TMadeUp7Qx9RkZpLw3Vb5NcYh4_5xMadeUp8TzKw2Qr6";
    assertThat(program.run("accounts", "add", pasted))
        .isEqualTo(
            new Result(
                2,
                "",
                "The account's name looks like a key, and names are kept in a file: choose another"
                    + " name.\n"));
    assertThat(program.run("accounts", "remove", pasted))
        .isEqualTo(
            new Result(
                2,
                "",
                "There is no account of that name. The name looks like a key, so it is not"
                    + " repeated here.\n"));
    assertThat(program.run("accounts", "add", "B\uFFFD\uFFFDro"))
        .isEqualTo(
            new Result(
                2,
                "",
                "The account's name cannot be read in this locale: choose one with UTF-8, such as"
                    + " LC_ALL=C.UTF-8, or use plain letters.\n"));
    assertThat(program.asked).isEmpty();
    assertThat(program.accounts.known().profiles()).isEmpty();
  }

  @Test
  void an_api_url_is_trimmed_and_kept_in_its_ascii_form() {
    String[] add = {"accounts", "add", "Work", "--key-from", "environment", "--api-url"};
    program.run(
        Stream.concat(Stream.of(add), Stream.of(" https://bücher.example/v1 "))
            .toArray(String[]::new));
    assertThat(program.accounts.known().profiles().getFirst().apiUrl())
        .isEqualTo("https://xn--bcher-kva.example/v1");
  }

  @Test
  void an_api_that_no_request_can_be_sent_to_is_wrong_usage() {
    assertThat(program.run("--api-url", "https://my_app.example.com", "list"))
        .isEqualTo(
            new Result(
                2,
                "",
                "Invalid value for option '--api-url': no request can be sent to"
                    + " 'https://my_app.example.com', whose host has an underscore\n"
                    + "Try: tunnel-browser --help\n"));
  }

  @Test
  void a_keychain_that_refuses_adds_nothing() {
    program.entered = "key_one";
    program.keychain.refuseStoring();
    assertThat(program.run("accounts", "add", "Work"))
        .isEqualTo(
            new Result(
                1, "", "The key of \"Work\" belongs in the test keychain. It was not unlocked.\n"));
    assertThat(program.accounts.known().profiles()).isEmpty();
  }

  @Test
  void removing_deletes_the_key_too() {
    program.entered = "key_one";
    program.run("accounts", "add", "Work");
    assertThat(program.run("accounts", "remove", "WORK"))
        .isEqualTo(new Result(0, "", "Removed.\n"));
    assertThat(program.keychain.contents()).isEmpty();
  }

  @Test
  void a_key_that_stays_in_a_keychain_out_of_reach_is_told() {
    program.entered = "key_one";
    program.run("accounts", "add", "Work");
    program.keychain.gone();
    assertThat(program.run("accounts", "remove", "Work"))
        .isEqualTo(
            new Result(
                0,
                "",
                "Removed. No keychain answered: if the key is in one, it is still there.\n"));
  }

  @Test
  void an_unknown_name_is_wrong_usage_and_the_known_ones_are_named() {
    assertThat(program.run("accounts", "remove", "x"))
        .isEqualTo(
            new Result(2, "", "There is no account called \"x\": no accounts have been set up.\n"));
    program.run("accounts", "add", "Work", "--key-from", "environment");
    program.run("accounts", "add", "Home", "--key-from", "environment");
    assertThat(program.run("accounts", "remove", "x"))
        .isEqualTo(
            new Result(2, "", "There is no account called \"x\". The accounts are: Work, Home.\n"));
  }

  @Test
  void testing_asks_once_as_that_account() {
    program.keyOrigin = "the test keychain (account \"Work\")";
    assertThat(program.run("accounts", "test", "work"))
        .isEqualTo(
            new Result(
                0, "", "The API accepts the key from the test keychain (account \"Work\").\n"));
    assertThat(program.asked)
        .isEqualTo(List.of(new ApiChoice(Optional.of("work"), Optional.<URI>empty(), false)));
  }

  @Test
  void a_key_that_is_refused_is_told_with_its_place() {
    program.keyOrigin = "the test keychain";
    program.source.fail(Failures.unauthorized());
    assertThat(program.run("accounts", "test", "work"))
        .isEqualTo(
            new Result(
                1,
                "",
                "The API rejected the key; check the test keychain: The API key [key] is invalid."
                    + " (ERR_NGROK_203, op_1)\n"));
  }

  @Test
  void the_profile_is_understood_before_and_after_the_command() {
    program.run("list", "--profile", "Work");
    program.run("--profile", "Work", "list");
    ApiChoice work = new ApiChoice(Optional.of("Work"), Optional.empty(), false);
    assertThat(program.asked).isEqualTo(List.of(work, work));
  }
}
