package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.tunnel.ApiFailure;

class OriginTest {

  @ParameterizedTest
  @CsvSource({
    "https://api.ngrok.com, https://api.ngrok.com",
    "https://api.ngrok.com/, https://api.ngrok.com",
    "' HTTPS://proxy.example:8443/ngrok// ', HTTPS://proxy.example:8443/ngrok",
    "http://localhost:4040, http://localhost:4040",
    "http://127.0.0.1, http://127.0.0.1",
    "http://127.9.8.7:80, http://127.9.8.7:80",
    "http://[::1]:8080/, http://[::1]:8080",
    "https://bücher.example/v1/, https://xn--bcher-kva.example/v1",
    "https://BÜCHER.example:8443, https://xn--bcher-kva.example:8443",
  })
  void an_origin_is_https_or_this_computer(String text, String base) {
    assertThat(Origin.of(text).base()).hasToString(base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api.ngrok.com | The API URL must begin with https://.",
        "ftp://api.ngrok.com | The API URL must begin with https://.",
        "'' | The API URL must begin with https://.",
        "https://a b | The API URL cannot be read.",
        "https:///tunnels | The API URL has no valid host.",
        "https:api.ngrok.com | The API URL has no valid host.",
        "https://a_b.example | No request can be sent to the API URL, because its host name"
            + " contains an underscore.",
        "https://a.example:99999 | The API URL has an invalid port.",
        "https://me@a.example | The API URL must not contain a user name, a query or a fragment.",
        "https://a.example?q | The API URL must not contain a user name, a query or a fragment.",
        "https://a.example#f | The API URL must not contain a user name, a query or a fragment.",
      })
  void anything_else_is_refused_with_a_sentence(String text, String message) {
    assertThatThrownBy(() -> Origin.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.ngrok.com",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[2001:db8::1]"
      })
  void plain_http_to_another_computer_is_refused(String text) {
    assertThatThrownBy(() -> Origin.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The API URL must begin with https://, because plain http would show the key to"
                + " others; http is allowed for this computer only.");
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.ngrok.com/tunnels?before_id=a, https://api.ngrok.com/tunnels?before_id=a",
    "https://API.ngrok.com:443/x, https://API.ngrok.com:443/x",
    "/tunnels?before_id=a, https://api.ngrok.com/tunnels?before_id=a",
    "tunnels/a, https://api.ngrok.com/tunnels/a",
    "//api.ngrok.com/x, https://api.ngrok.com/x",
    "/東, https://api.ngrok.com/%E6%9D%B1",
  })
  void addresses_on_the_origin_are_resolved(String address, String resolved) throws Exception {
    assertThat(Origin.NGROK.resolve(address)).hasToString(resolved);
  }

  @Test
  void a_relative_address_begins_at_the_base_path() throws Exception {
    Origin origin = Origin.of("https://proxy.example/ngrok");

    assertThat(origin.resolve("tunnels?a=b"))
        .hasToString("https://proxy.example/ngrok/tunnels?a=b");
    assertThat(origin.resolve("/tunnels")).hasToString("https://proxy.example/tunnels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.ngrok.com/tunnels",
        "https://api.ngrok.com:8443/tunnels",
        "https://api.ngrok.com.example/tunnels",
        "https://example.com/tunnels",
        "//example.com/tunnels",
        "https://me:secret@api.ngrok.com/tunnels",
        "https://api.ngrok.com@example.com/tunnels",
        "https:tunnels",
        "mailto:someone@api.ngrok.com",
        "file:///etc/passwd",
      })
  void addresses_elsewhere_are_refused(String address) {
    assertThatThrownBy(() -> Origin.NGROK.resolve(address))
        .isInstanceOfSatisfying(
            ApiFailure.Malformed.class, refused -> assertThat(refused.where()).isEqualTo(address))
        .hasMessage(
            "The API returned an address outside api.ngrok.com, and the key is sent nowhere else.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https:\\\\example.com", "/a b", "https://[", "/a\r\nX: y"})
  void addresses_that_cannot_be_read_are_refused(String address) {
    assertThatThrownBy(() -> Origin.NGROK.resolve(address))
        .isInstanceOf(ApiFailure.Malformed.class)
        .hasMessage("The API returned an address that cannot be read.");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, a.example",
    "https://a.example:443/x, a.example",
    "https://a.example:80, a.example:80",
    "http://[::1]:80, [::1]",
    "http://[::1]:81, [::1]:81"
  })
  void the_usual_port_is_not_named(String text, String host) {
    assertThat(Origin.of(text).host()).isEqualTo(host);
  }
}
