package tunnelbrowser.ui.account;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.testing.AccountApi;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.FakeAccounts;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.LoopbackConnector;
import tunnelbrowser.testing.RawServer;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.text.ConnectionTestResult;

/** What is said when an account is tried: the real client asks a real server. */
@Tag("ui")
class ConnectionTestTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final String SECRET = "triedSecret_5Tb";

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final FakeAccounts accounts = new FakeAccounts();
  private final ConnectionTest trial =
      new ConnectionTest(new LoopbackConnector(clock, accounts), accounts, executor);

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void a_key_that_works_is_told_by_the_tunnels_it_opens() {
    try (FakeApi api = AccountApi.listing("tn_1", "tn_2")) {
      assertThat(answer(api.url())).isEqualTo("It works: 2 tunnels online.");
      assertThat(api.requests()).hasSize(1);
    }
    try (FakeApi api = AccountApi.listing("tn_1")) {
      assertThat(answer(api.url())).isEqualTo("It works: 1 tunnel online.");
    }
    try (FakeApi api = AccountApi.listing()) {
      assertThat(answer(api.url())).isEqualTo("It works: no tunnels are online.");
    }
  }

  @Test
  void only_the_first_page_is_asked_for() {
    try (FakeApi api = AccountApi.listingMore("tn_1", "tn_2", "tn_3")) {
      assertThat(answer(api.url())).isEqualTo("It works: more than 3 tunnels online.");
      assertThat(api.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | 201 | API key rejected. This does not look like an API key. Copy the whole key"
            + " again. (ERR_NGROK_201)",
        "403 | 202 | API key rejected. This does not look like an API key. Copy the whole key"
            + " again. (ERR_NGROK_202)",
        "403 | 203 | API key rejected. The key is wrong or has been revoked. Create a new API"
            + " key. (ERR_NGROK_203)",
        "403 | 204 | API key rejected. The account is suspended or may not use the API. Ask"
            + " the account's owner. (ERR_NGROK_204)",
        "403 | 205 | API key rejected. The account is suspended or may not use the API. Ask"
            + " the account's owner. (ERR_NGROK_205)",
        "403 | 206 | API key rejected. This is an authtoken, which starts agents. The list"
            + " needs an API key. (ERR_NGROK_206)",
        "403 | 207 | API key rejected. This is an authtoken, which starts agents. The list"
            + " needs an API key. (ERR_NGROK_207)",
        "403 | 208 | API key rejected. This is the key's ID. The key itself was shown only once,"
            + " when it was created. (ERR_NGROK_208)",
        "403 | 220 | This IP address may not use the API. An IP restriction of the account blocks"
            + " this computer. (ERR_NGROK_220)",
        "429 | 226 | Too many requests. ngrok allows an account 120 requests a minute, shared by"
            + " all its tools. (ERR_NGROK_226)",
        "503 | 1500 | API returned an error (HTTP 503). The problem is on the server's side."
            + " (ERR_NGROK_1500)",
      })
  void a_refusal_is_told_in_ngroks_own_terms(int status, int code, String text) {
    try (FakeApi api = AccountApi.refusing(status, "ERR_NGROK_" + code)) {
      assertThat(answer(api.url())).isEqualTo(text);
    }
  }

  @Test
  void a_wrong_address_is_told_from_a_wrong_key() {
    try (FakeApi api = FakeApi.start()) {
      assertThat(answer(api.url()))
          .isEqualTo("Not found. There is no API at this address. Check the API URL.");
      api.otherwise(CannedAnswer.json(200, "<html>Welcome!</html>"));
      assertThat(answer(api.url()))
          .startsWith("Unexpected response from API. ")
          .endsWith(" A proxy or a wrong API URL can be the cause.");
    }
  }

  @Test
  void a_server_that_is_not_there_is_told_by_its_address() {
    FakeApi api = FakeApi.start();
    api.close();
    assertThat(answer(api.url()))
        .isEqualTo(
            "Cannot connect to %s. Check the network connection and the API URL."
                .formatted(api.url().replace("http://", "")));
  }

  @Test
  void a_server_that_speaks_http_only_is_told_apart() throws IOException {
    try (RawServer server = RawServer.greeting("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      String host = "127.0.0.1:" + server.port();
      assertThat(answer("https://" + host))
          .isEqualTo(
              host
                  + " answers without encryption. The server speaks http, not https. Check the"
                  + " scheme and port of the API URL.");
    }
  }

  @Test
  void a_name_without_an_address_is_told_from_a_dead_host() {
    // Too long for any name server, so that none is asked.
    String host = ("a".repeat(60) + ".").repeat(5) + "example";
    assertThat(answer("https://" + host))
        .isEqualTo(
            "Cannot find %s (DNS). Check the network connection and the API URL.".formatted(host));
  }

  @Test
  void an_address_that_the_key_must_not_go_to_is_not_asked() {
    assertThat(answer("http://api.example")).contains("http").doesNotContain(SECRET);
  }

  @Test
  void without_a_typed_key_the_one_that_is_kept_is_tried_under_its_present_name() {
    try (FakeApi api = AccountApi.listing("tn_1")) {
      Profile before = profile("before", api.url());
      accounts.with(before, "key_kept");
      runOnFx(
          () ->
              trial.begin(
                  new AccountInput(
                      profile("after", api.url()), Optional.of(before), Optional.empty())));
      assertThat(text()).isEqualTo("It works: 1 tunnel online.");
      assertThat(api.requests().getFirst().header("Authorization")).isEqualTo("Bearer key_kept");
    }
  }

  @Test
  void a_key_that_is_not_there_is_said() {
    runOnFx(
        () ->
            trial.begin(
                new AccountInput(
                    profile("new", "https://api.ngrok.com"), Optional.empty(), Optional.empty())));
    assertThat(text()).isEqualTo("There is no key for new.");
  }

  @Test
  void a_trial_that_is_stopped_says_nothing_and_ends_its_connection() {
    CompletableFuture<Void> asked = new CompletableFuture<>();
    CompletableFuture<Void> closed = new CompletableFuture<>();
    LoopbackConnector loopback = new LoopbackConnector(clock, accounts);
    Connector connector =
        target -> loopback.account((ConnectionTarget.Account) target, () -> closed.complete(null));
    try (FakeApi api = FakeApi.start().script("/tunnels", request -> never(asked))) {
      ConnectionTest slow = new ConnectionTest(connector, accounts, executor);
      runOnFx(() -> slow.begin(entry(api.url())));
      await(asked);
      assertThat(onFx(() -> slow.outcomeProperty().get().text()))
          .isEqualTo("Loading the first tunnels…");
      runOnFx(slow::cancel);
      await(closed);
      assertThat(onFx(slow.outcomeProperty()::get)).isEqualTo(new ConnectionTestResult.NotTried());
    }
  }

  private static CannedAnswer never(CompletableFuture<Void> asked) throws InterruptedException {
    asked.complete(null);
    new CountDownLatch(1).await();
    throw new AssertionError("Nobody counts down.");
  }

  private String answer(String url) {
    runOnFx(() -> trial.begin(entry(url)));
    return text();
  }

  private String text() {
    ConnectionTestResult outcome =
        await(
            trial.outcomeProperty(),
            now ->
                !(now instanceof ConnectionTestResult.Trying
                    || now instanceof ConnectionTestResult.NotTried));
    assertThat(outcome.text()).doesNotContain(SECRET);
    return outcome.text();
  }

  private static AccountInput entry(String url) {
    return new AccountInput(
        profile("tried", url), Optional.empty(), Optional.of(ApiKey.of(SECRET)));
  }

  private static Profile profile(String name, String url) {
    return new Profile(name, ProfileColor.BLUE, url, KeySource.KEYCHAIN, 60);
  }
}
