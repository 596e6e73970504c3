package tunnelbrowser.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPartsTest {
  @ParameterizedTest
  @CsvSource({
    "https://eae72ddee951.ngrok.paid, https://, eae72ddee951.ngrok.paid, ''",
    "tcp://5.tcp.ngrok.io:10226, tcp://, 5.tcp.ngrok.io, :10226",
    "https://a.example:443/path?q=1#x, https://, a.example, :443/path?q=1#x",
    "https://a.example/path:80, https://, a.example, /path:80",
    "http://[fd00:17::5]:5900, http://, [fd00:17::5], :5900",
    "localhost:22, '', localhost, :22",
    "'C:\\tunnel', '', 'C:\\tunnel', ''",
    "://:0, '', ://:0, ''",
    "/var/run/app.sock, '', /var/run/app.sock, ''",
    "—, '', —, ''",
    "'', '', '', ''"
  })
  void the_host_is_told_from_what_is_around_it(
      String text, String scheme, String host, String rest) {
    assertThat(AddressParts.of(text)).isEqualTo(new AddressParts(scheme, host, rest));
    assertThat(scheme + host + rest).isEqualTo(text);
  }
}
