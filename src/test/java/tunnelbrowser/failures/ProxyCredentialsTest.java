package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A proxy that asks who one is. The program runs in a process of its own, because the JDK decides
 * once and for all whether a proxy may have credentials.
 */
class ProxyCredentialsTest {
  private static final String NAME = "api.ngrok.test";
  private static final String CREDENTIALS =
      "Basic "
          + Base64.getEncoder().encodeToString("me:p@ss word".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder = Path.of("");
  private ScenarioServer apiServer;
  private ForwardProxy proxy;
  private Path trusted;

  @BeforeEach
  void open() throws Exception {
    Certificates certificates = Certificates.in(folder).issue("good", "dns:" + NAME);
    trusted = certificates.trusted();
    apiServer = ScenarioServer.secure(NAME, certificates.server("good"));
    proxy = ForwardProxy.to(apiServer);
    proxy.asksFor(CREDENTIALS);
  }

  @AfterEach
  void close() throws Exception {
    proxy.close();
    apiServer.close();
  }

  @Test
  void the_credentials_of_the_environment_open_the_proxy_and_go_no_further() throws Exception {
    ProgramProcess run = list("http://me:p%40ss%20word@127.0.0.1:" + proxy.port());

    assertThat(run.err()).isEqualTo("5 tunnels\nKey from NGROK_API_KEY.\n");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("tn_5", "tn_1");
    assertThat(proxy.headers().toString()).contains(CREDENTIALS);
    KeyHunt.findsNothingIn(proxy.headers().toString());
    assertThat(apiServer.headers().toString())
        .contains("Authorization: Bearer ")
        .doesNotContain("Proxy-Authorization");
  }

  @Test
  void a_proxy_that_is_given_none_or_wrong_ones_is_told_from_the_api() throws Exception {
    for (String user : List.of("", "me:wrong@")) {
      assertThat(list("http://" + user + "127.0.0.1:" + proxy.port()))
          .isEqualTo(
              new ProgramProcess(
                  1,
                  "",
                  "A proxy on the way to " + NAME + " asks for a user name and a password.\n",
                  folder));
    }
    assertThat(apiServer.headers()).isEmpty();
  }

  @Test
  void a_password_opens_the_proxy_as_it_is_typed() throws Exception {
    proxy.asksFor(
        "Basic "
            + Base64.getEncoder()
                .encodeToString("me:p@s#s/w^o%rd\\".getBytes(StandardCharsets.UTF_8)));
    ProgramProcess run = list("'http://me:p@s#s/w^o%rd\\@127.0.0.1:" + proxy.port() + "'");

    assertThat(run.err()).isEqualTo("5 tunnels\nKey from NGROK_API_KEY.\n");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void a_proxy_that_cannot_be_used_is_told_in_one_line_and_not_gone_past() throws Exception {
    assertThat(list("http://me:secret@127.0.0.1:80800"))
        .isEqualTo(
            new ProgramProcess(
                1,
                "",
                "HTTPS_PROXY is http://me:…@127.0.0.1:80800, which cannot be used: a port is a"
                    + " number from 1 to 65535.\n",
                folder));
    assertThat(list("socks5://127.0.0.1:" + proxy.port()))
        .isEqualTo(
            new ProgramProcess(
                1,
                "",
                "HTTPS_PROXY is socks5://127.0.0.1:"
                    + proxy.port()
                    + ", which cannot be used: SOCKS proxies are not supported, only http"
                    + " proxies.\n",
                folder));
    assertThat(proxy.headers()).isEmpty();
    assertThat(apiServer.headers()).isEmpty();
  }

  private ProgramProcess list(String httpsProxy) throws Exception {
    return ProgramProcess.run(
        folder,
        Map.of("HTTPS_PROXY", httpsProxy),
        List.of(
            "-Djavax.net.ssl.trustStore=" + trusted,
            "-Djavax.net.ssl.trustStorePassword=changeit",
            "-m",
            "tunnelbrowser/tunnelbrowser.Main",
            "list",
            "--api-url",
            "https://" + NAME));
  }
}
