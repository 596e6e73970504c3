package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.RawServer;

/** The proxy that the system is set to, between this computer and the API. */
class ProxyFailuresTest {
  private static final String NAME = "api.ngrok.test";

  /** Too long for any name server, so that none is asked. */
  private static final String NOBODYS = ("a".repeat(60) + ".").repeat(5) + "example";

  @TempDir static Path folder = Path.of("");
  private static Certificates certificates;

  @RegisterExtension final JdkProperties ofItsOwn = new JdkProperties();

  private ScenarioServer apiServer;
  private ForwardProxy proxy;

  @BeforeAll
  static void issue() throws Exception {
    certificates = Certificates.in(folder).issue("good", "dns:" + NAME);
  }

  @BeforeEach
  void open() throws Exception {
    apiServer = ScenarioServer.secure(NAME, certificates.server("good"));
    proxy = ForwardProxy.to(apiServer);
  }

  @AfterEach
  void close() throws Exception {
    proxy.close();
    apiServer.close();
  }

  /** A failure that the proxy makes. */
  record ProxyFailure(String name, Making making, FailureScenario.Outcome.Failure outcome) {
    @FunctionalInterface
    interface Making {
      void by(ForwardProxy proxy) throws Exception;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<ProxyFailure> kinds() {
    FailureScenario.Outcome.Failure refused =
        new FailureScenario.Outcome.Failure(
            "A proxy does not let the connection to {host} through",
            "The proxy may block this address, or be unable to reach it. Ask whoever runs the"
                + " proxy, or set another one and restart.");
    return Stream.of(
        new ProxyFailure(
            "a proxy that asks for credentials",
            proxy -> proxy.refuses(ForwardProxy.unauthorized()),
            new FailureScenario.Outcome.Failure(
                "A proxy on the way to {host} asks for a user name and a password",
                "Set or correct them in HTTPS_PROXY and restart. The manual says how.")),
        new ProxyFailure(
            "a proxy that refuses", proxy -> proxy.refuses(CannedAnswer.html(403, "No!")), refused),
        new ProxyFailure(
            "a proxy that reaches nobody",
            proxy -> proxy.refuses(CannedAnswer.empty(502)),
            refused));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void the_rows_stay_the_user_knows_and_reading_goes_on(ProxyFailure failure) throws Exception {
    FailureScenario scenario =
        FailureScenario.of(failure.name(), apiServer -> failure.making().by(proxy))
            .then(apiServer -> proxy.letsThrough())
            .tells(failure.outcome().title(), failure.outcome().advice());
    throughTheProxy(scenario);
  }

  @Test
  void a_proxy_that_is_not_there_is_told_from_the_api() throws Exception {
    int nobody = freePort();
    throughTheProxy(
        FailureScenario.of("no proxy", apiServer -> leaveFor(nobody))
            .then(apiServer -> leaveFor(proxy.port()))
            .tells(
                "Cannot connect to 127.0.0.1:" + nobody + " (the proxy)",
                FailureScenario.BY_ITSELF));
  }

  @Test
  void a_proxy_whose_name_has_no_address_is_told_from_the_api() throws Exception {
    throughTheProxy(
        FailureScenario.of("no name", apiServer -> System.setProperty("https.proxyHost", NOBODYS))
            .then(apiServer -> leaveFor(proxy.port()))
            .tells(
                "Cannot find " + NOBODYS + ":" + proxy.port() + " (the proxy) (DNS)",
                FailureScenario.BY_ITSELF));
  }

  @Test
  void nothing_that_concerns_the_key_or_the_account_is_said_to_the_proxy() throws Exception {
    throughTheProxy(
        FailureScenario.of("no failure", apiServer -> {})
            .tellsNothing(apiServer.ids().toArray(String[]::new)));

    assertThat(proxy.headers())
        .isNotEmpty()
        .allSatisfy(
            header -> {
              assertThat(header).first().isEqualTo("CONNECT " + NAME + ":443 HTTP/1.1");
              assertThat(header)
                  .extracting(line -> line.replaceAll(":.*", ""))
                  .isSubsetOf(
                      "CONNECT " + NAME, "User-Agent", "Host", "Content-Length", "Connection");
            });
  }

  @Test
  void plain_http_which_is_for_this_computer_goes_past_every_proxy() throws Exception {
    System.setProperty("http.proxyHost", "127.0.0.1");
    System.setProperty("http.proxyPort", Integer.toString(proxy.port()));
    System.setProperty("http.nonProxyHosts", "");

    ScenarioRun.through(
        FailureScenario.answering("a refusal", CannedAnswer.empty(503))
            .tells("{host} returned an error (HTTP 503)", "The problem is on the server's side."));

    assertThat(proxy.headers()).isEmpty();
  }

  private void throughTheProxy(FailureScenario scenario) throws Exception {
    try (HttpClient http =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .sslContext(certificates.client())
            .build()) {
      leaveFor(proxy.port());
      ScenarioRun.through(scenario, apiServer, http);
      http.shutdownNow();
    }
  }

  private static void leaveFor(int port) {
    System.setProperty("https.proxyHost", "127.0.0.1");
    System.setProperty("https.proxyPort", Integer.toString(port));
  }

  private static int freePort() throws Exception {
    try (var socket = RawServer.onLoopback(0)) {
      return socket.getLocalPort();
    }
  }
}
