package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoProxyTest {
  private static boolean covers(String variable, String uri) {
    return NoProxy.of(variable).covers(URI.create(uri));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "*                      | https://api.example",
        "a.example, *           | https://api.example",
        "api.example            | https://api.example",
        "API.Example            | https://api.EXAMPLE",
        "example                | https://api.example",
        "api.example:443        | https://api.example/tunnels",
        "api.example:8443       | https://api.example:8443",
        "example:443            | https://api.example",
        "api.example.           | https://api.example",
        "api.example            | https://api.example.",
        "api.example.:443       | https://api.example",
        ".example               | https://api.example",
        "*.example              | https://api.example",
        "*.example:443          | https://deep.api.example",
        "a.test api.example     | https://api.example",
        "a.test,api.example     | https://api.example",
        "a.test ,, api.example  | https://api.example",
        "\"a.test,api.example\" | https://api.example",
        "bücher.example         | https://xn--bcher-kva.example",
        "10.0.0.1               | https://10.0.0.1",
        "10.0.0.1:443           | https://10.0.0.1",
        "10.0.0.0/8             | https://10.200.3.4",
        "192.168.4.0/22         | https://192.168.7.255:8443",
        "0.0.0.0/0              | https://8.8.8.8",
        "10.0.0.7/32            | https://10.0.0.7",
        "2001:db8::1            | https://[2001:db8::1]",
        "[2001:db8::1]          | https://[2001:DB8:0::1]",
        "[2001:db8::1]:443      | https://[2001:db8::1]",
        "2001:db8::/33          | https://[2001:db8:7fff::1]",
        "x,::ffff:10.0.0.1      | https://10.0.0.1",
      })
  void what_is_named_goes_past_the_proxy(String variable, String uri) {
    assertThat(covers(variable, uri)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "api.example:8443       | https://api.example",
        "api.example:443        | https://api.example:8443",
        "other.example          | https://api.example",
        "ample                  | https://api.example",
        ".api.example           | https://api.example",
        "*.api.example          | https://api.example",
        "a*.example             | https://api.example",
        ":443                   | https://api.example",
        ".                      | https://api.example",
        "10.0.0.0/8             | https://11.0.0.1",
        "192.168.4.0/22         | https://192.168.8.0",
        "10.0.0.0/8             | https://api.example",
        "10.0.0.0/33            | https://10.0.0.1",
        "10.0.0.0/              | https://10.0.0.0",
        "10.0.0.1:8443          | https://10.0.0.1",
        "2001:db8::/33          | https://[2001:db8:8000::1]",
        "2001:db8::/32          | https://10.0.0.1",
        "[2001:db8::1]:8443     | https://[2001:db8::1]",
        "``                     | https://api.example",
      })
  void what_is_not_named_does_not(String variable, String uri) {
    assertThat(covers(variable, uri)).isFalse();
  }

  @Test
  void this_computer_is_never_asked_through_a_proxy() {
    for (String host : new String[] {"localhost", "127.0.0.1", "127.8.9.1", "[::1]"}) {
      assertThat(covers("", "https://" + host + ":8443")).isTrue();
    }
  }

  @Test
  void plain_http_has_a_port_of_its_own() {
    assertThat(covers("api.example:80", "http://api.example")).isTrue();
    assertThat(covers("api.example:443", "http://api.example")).isFalse();
  }
}
