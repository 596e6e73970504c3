package tunnelbrowser.failures;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates that must not be trusted, though the server is the right one before and after. */
class TlsFailuresTest {
  private static final String HERE = "ip:127.0.0.1";
  private static final String NOT_SECURE = "No secure connection to {host}";
  private static final String UNTRUSTED =
      "The certificate is not trusted, is for another name, or the encryption failed. A proxy that"
          + " inspects traffic can be the cause.";
  private static final String NOT_TODAY = "The certificate of {host} is not valid today";
  private static final String CLOCK =
      "Check this computer's date and time. If they are right, the server needs a new certificate.";

  @TempDir static Path folder = Path.of("");
  private static Certificates certificates;

  @BeforeAll
  static void issue() throws Exception {
    certificates =
        Certificates.in(folder)
            .issue("good", HERE)
            .issue("expired", HERE, "-startdate", "-20d", "-validity", "10")
            .issue("early", HERE, "-startdate", "+10d")
            .issue("elsewhere", "dns:elsewhere.example")
            .selfSign("stranger", HERE);
  }

  static Stream<FailureScenario> kinds() {
    return Stream.of(
        certificate("expired").tells(NOT_TODAY, CLOCK),
        certificate("early").tells(NOT_TODAY, CLOCK),
        certificate("elsewhere").tells(NOT_SECURE, UNTRUSTED),
        certificate("stranger").tells(NOT_SECURE, UNTRUSTED));
  }

  private static FailureScenario.Unread certificate(String alias) {
    return FailureScenario.of(
        "a certificate: " + alias, apiServer -> apiServer.comesUp(certificates.server(alias)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void the_rows_stay_the_user_knows_and_reading_goes_on(FailureScenario scenario) throws Exception {
    try (ScenarioServer apiServer = ScenarioServer.secure("", certificates.server("good"));
        HttpClient http =
            HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(certificates.client())
                .build()) {
      ScenarioRun.through(scenario, apiServer, http);
      http.shutdownNow();
    }
  }
}
