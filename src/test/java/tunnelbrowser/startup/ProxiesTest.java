package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.tunnel.UnusableProxy;

class ProxiesTest {
  private static final URI API = URI.create("https://api.example");
  private static final Proxy OF_THE_SYSTEM = proxy(Proxy.Type.HTTP, "system.example", 8080);

  private final Properties jdk = new Properties();
  private final List<URI> failures = new ArrayList<>();
  private Supplier<List<Proxy>> javas = () -> List.of(OF_THE_SYSTEM);

  private ProxySelector selector(Map<String, String> environment) {
    return new Proxies(environment)
        .configure(
            jdk,
            new ProxySelector() {
              @Override
              public List<Proxy> select(URI uri) {
                return javas.get();
              }

              @Override
              public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                failures.add(uri);
              }
            });
  }

  private List<Proxy> chosen(Map<String, String> environment) {
    return selector(environment).select(API);
  }

  private void assertRefused(Map<String, String> environment, String sentence) {
    assertThatThrownBy(() -> chosen(environment))
        .isInstanceOf(UnusableProxy.class)
        .hasMessage(sentence);
  }

  private static Proxy proxy(Proxy.Type type, String host, int port) {
    return new Proxy(type, InetSocketAddress.createUnresolved(host, port));
  }

  @Test
  void without_any_word_of_the_environment_it_is_the_systems() {
    assertThat(chosen(Map.of("HTTPS_PROXY", " ", "ALL_PROXY", ""))).containsExactly(OF_THE_SYSTEM);
    assertThat(jdk)
        .isEqualTo(
            Map.of(
                "java.net.useSystemProxies",
                "true",
                "jdk.http.auth.tunneling.disabledSchemes",
                ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"})
  void the_environments_proxy_goes_before_the_systems(String variable) {
    assertThat(chosen(Map.of(variable, "http://proxy.example:3128")))
        .containsExactly(proxy(Proxy.Type.HTTP, "proxy.example", 3128));
  }

  @Test
  void the_variable_for_https_goes_before_that_for_all_and_an_empty_one_before_none() {
    assertThat(
            chosen(
                Map.of(
                    "HTTPS_PROXY", "", "https_proxy", "http://one:1", "ALL_PROXY", "http://two:2")))
        .containsExactly(proxy(Proxy.Type.HTTP, "one", 1));
  }

  @Test
  void the_jdk_is_told_of_its_credentials() {
    selector(Map.of("HTTPS_PROXY", "http://me:p@ss@proxy:1"));
    assertThat(jdk).containsEntry("https.proxyUser", "me");
    assertThat(jdk).containsEntry("https.proxyPassword", "p@ss");
  }

  @Test
  void hosts_that_need_no_proxy_are_asked_directly() {
    Map<String, String> environment =
        Map.of("HTTPS_PROXY", "http://proxy:1", "no_proxy", "api.example:443 10.0.0.0/8");
    assertThat(chosen(environment)).containsExactly(Proxy.NO_PROXY);
    assertThat(selector(environment).select(URI.create("https://api.example:8443")))
        .containsExactly(proxy(Proxy.Type.HTTP, "proxy", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"})
  void nobody_goes_past_a_proxy_that_cannot_be_used(String variable) {
    assertRefused(
        Map.of(variable, "http://me:secret@127.0.0.1:80800"),
        variable
            + " is http://me:…@127.0.0.1:80800, which cannot be used: a port is a number from 1 to"
            + " 65535.");
  }

  @Test
  void one_that_cannot_be_used_does_not_matter_to_hosts_that_need_none() {
    assertThat(chosen(Map.of("HTTPS_PROXY", "socks5://proxy", "NO_PROXY", "api.example")))
        .containsExactly(Proxy.NO_PROXY);
  }

  @Test
  void what_java_was_told_goes_before_the_environment() {
    jdk.setProperty("https.proxyHost", "given.example");
    assertThat(chosen(Map.of("HTTPS_PROXY", "http://me:secret@other.example:1")))
        .containsExactly(OF_THE_SYSTEM);
    assertThat(jdk).doesNotContainKey("https.proxyUser");
  }

  @Test
  void a_user_that_java_was_told_goes_before_the_environments() {
    jdk.setProperty("https.proxyUser", "given");
    assertThat(chosen(Map.of("HTTPS_PROXY", "http://me:secret@proxy:1")))
        .containsExactly(proxy(Proxy.Type.HTTP, "proxy", 1));
    assertThat(jdk).containsEntry("https.proxyUser", "given");
    assertThat(jdk).doesNotContainKey("https.proxyPassword");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "70000", "-1", "80 80"})
  void a_port_of_javas_that_is_none_is_told(String port) {
    jdk.setProperty("https.proxyHost", "given.example");
    jdk.setProperty("https.proxyPort", port);
    String sentence =
        "-Dhttps.proxyPort is "
            + port
            + ", which cannot be used: a port is a number from 1 to 65535.";
    assertRefused(Map.of(), sentence);
    javas =
        () -> {
          throw new IllegalArgumentException("port out of range:" + port);
        };
    assertRefused(Map.of(), sentence);
  }

  @Test
  void the_systems_proxy_is_not_asked_for_hosts_that_need_none() {
    assertThat(chosen(Map.of("NO_PROXY", "api.example"))).containsExactly(Proxy.NO_PROXY);
    assertThat(selector(Map.of()).select(URI.create("http://127.0.0.1:4040")))
        .containsExactly(Proxy.NO_PROXY);
    assertThat(selector(Map.of()).select(URI.create("http://localhost:4040")))
        .containsExactly(Proxy.NO_PROXY);
  }

  @Test
  void a_port_of_javas_that_is_none_does_not_matter_to_hosts_that_need_no_proxy() {
    jdk.setProperty("https.proxyHost", "given.example");
    jdk.setProperty("https.proxyPort", "abc");
    javas = () -> List.of(Proxy.NO_PROXY);
    assertThat(chosen(Map.of())).containsExactly(Proxy.NO_PROXY);
  }

  @Test
  void nobody_goes_past_a_proxy_of_the_systems_that_speaks_socks() {
    javas = () -> List.of(proxy(Proxy.Type.SOCKS, "socks.example", 1080));
    assertRefused(
        Map.of(),
        "The proxy that is set for this system or for Java cannot be used: SOCKS proxies are not"
            + " supported, only http proxies. HTTPS_PROXY can name another one.");
  }

  @Test
  void a_proxy_of_the_systems_with_an_odd_port_is_told() {
    javas =
        () -> {
          throw new IllegalArgumentException("port out of range:80800");
        };
    assertRefused(
        Map.of(),
        "The proxy that is set for this system or for Java cannot be used: port out of"
            + " range:80800.");
  }

  @Test
  void java_learns_of_proxies_that_are_not_there() {
    selector(Map.of())
        .connectFailed(API, InetSocketAddress.createUnresolved("proxy", 1), new IOException());
    assertThat(failures).containsExactly(API);
  }
}
