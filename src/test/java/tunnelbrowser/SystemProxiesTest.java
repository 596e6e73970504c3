package tunnelbrowser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemProxiesTest {
  private static final Map<String, String> ALWAYS =
      Map.of("java.net.useSystemProxies", "true", "jdk.http.auth.tunneling.disabledSchemes", "");

  private static Map<Object, Object> told(Map<String, String> environment, Properties before) {
    new SystemProxies(environment).tell(before);
    before.keySet().removeAll(ALWAYS.keySet());
    return new TreeMap<>(before);
  }

  private static Map<Object, Object> told(Map<String, String> environment) {
    return told(environment, new Properties());
  }

  @Test
  void without_any_word_of_the_environment_it_is_the_systems() {
    Properties jdk = new Properties();
    new SystemProxies(Map.of("HTTPS_PROXY", " ")).tell(jdk);
    assertThat(jdk).isEqualTo(ALWAYS);
  }

  @ParameterizedTest
  @CsvSource({
    "http://proxy.example:3128, proxy.example, 3128",
    "http://proxy.example:3128/, proxy.example, 3128",
    "proxy.example:3128, proxy.example, 3128",
    "http://proxy.example, proxy.example, 80",
  })
  void the_environments_proxy_is_used_with_or_without_a_scheme(
      String variable, String host, String port) {
    for (String name : new String[] {"HTTPS_PROXY", "https_proxy", "ALL_PROXY"}) {
      assertThat(told(Map.of(name, variable)))
          .isEqualTo(Map.of("https.proxyHost", host, "https.proxyPort", port));
    }
  }

  @Test
  void its_credentials_are_unescaped() {
    assertThat(told(Map.of("HTTPS_PROXY", "http://me%40home:a+b%3Ac:d@proxy.example:1")))
        .containsEntry("https.proxyUser", "me@home")
        .containsEntry("https.proxyPassword", "a+b:c:d");
    assertThat(told(Map.of("HTTPS_PROXY", "http://me@proxy.example:1")))
        .containsEntry("https.proxyUser", "me")
        .containsEntry("https.proxyPassword", "");
  }

  @Test
  void names_that_go_past_it_include_what_is_below_them() {
    assertThat(
            told(Map.of("HTTPS_PROXY", "proxy:1", "NO_PROXY", "localhost, .corp.example,10.0.0.1")))
        .containsEntry(
            "http.nonProxyHosts",
            "localhost|*.localhost|corp.example|*.corp.example|10.0.0.1|*.10.0.0.1");
    assertThat(told(Map.of("HTTPS_PROXY", "proxy:1", "NO_PROXY", "*")))
        .containsEntry("http.nonProxyHosts", "*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"socks5://proxy:1080", "https://proxy:443", "http://", "not one"})
  void a_proxy_of_a_kind_that_the_jdk_does_not_speak_is_left_out(String variable) {
    assertThat(told(Map.of("HTTPS_PROXY", variable))).isEmpty();
  }

  @Test
  void what_java_was_told_goes_before_the_environment() {
    Properties given = new Properties();
    given.setProperty("https.proxyHost", "given.example");
    assertThat(told(Map.of("HTTPS_PROXY", "http://me:secret@other.example:1"), given))
        .isEqualTo(Map.of("https.proxyHost", "given.example"));
  }
}
