package tunnelbrowser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/p?q#f, https://a.example/p?q#f",
    "' HTTPS://a.example ', HTTPS://a.example",
    "http://[::1]:8080/, http://[::1]:8080/",
    "https://my_app.example.com, https://my_app.example.com",
    "https://_x.example.com:8443/a?b#c, https://_x.example.com:8443/a?b#c",
    "https://bücher.example, https://xn--bcher-kva.example",
    "https://BÜCHER.example:443/ü?ü#ü, https://xn--bcher-kva.example:443/ü?ü#ü",
    "https://my_bücher.example/, https://xn--my_bcher-95a.example/",
    "http://пример.example, http://xn--e1afmkfd.example",
    "https://東京.example, https://xn--1lqs71d.example",
  })
  void an_address_for_browsers_is_written_in_ascii_as_far_as_its_host(String text, String uri) {
    assertThat(WebAddress.of(text).map(URI::toString)).contains(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "my_app.example.com",
        "ftp://my_app.example.com",
        "https://",
        "https:///path",
        "https:bücher.example",
        "https://me@my_app.example.com",
        "https://me:pw@bücher.example",
        "https://bücher.example@evil_host.example",
        "https://my_app.example.com:99999",
        "https://my_app.example.com:port",
        "https://my_app.example.com:80:80",
        "https://my_app.example.com\\@evil.example",
        "https://my_app .example.com",
        "https://my_app..example.com",
        "https://bü\u200dcher.example",
        "https://straße.example",
        "https://b\uFFFD\uFFFDcher.example",
        "https://a℀b.example",
        "https://bü／cher.example",
        "https://%6dy_app.example",
      })
  void anything_else_is_none(String text) {
    assertThat(WebAddress.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, true, false",
    "https://bücher.example, true, false",
    "http://localhost:4040, true, false",
    "https://my_app.example.com, false, true",
    "a.example, false, false",
  })
  void an_api_needs_a_host_that_requests_can_be_sent_to(
      String text, boolean forApis, boolean forBrowsersOnly) {
    assertThat(WebAddress.ofApi(text).isPresent()).isEqualTo(forApis);
    assertThat(WebAddress.isForBrowsersOnly(text)).isEqualTo(forBrowsersOnly);
  }
}
