package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

class ProxyVariableTest {
  private static ProxyChoice of(String value) {
    return new ProxyVariable("HTTPS_PROXY", value).choice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "http://proxy.example:3128    | proxy.example  | 3128",
        "http://proxy.example:3128/   | proxy.example  | 3128",
        "http://proxy.example:3128/a  | proxy.example  | 3128",
        "HTTP://proxy.example:3128    | proxy.example  | 3128",
        "http:/proxy.example:3128     | proxy.example  | 3128",
        "proxy.example:3128           | proxy.example  | 3128",
        "http://proxy.example         | proxy.example  | 80",
        "http://proxy.example:        | proxy.example  | 80",
        "proxy                        | proxy          | 80",
        "http://my_proxy:3128         | my_proxy       | 3128",
        "_proxy.corp_net:1            | _proxy.corp_net| 1",
        "\"http://proxy:3128\"        | proxy          | 3128",
        "' http://proxy:3128 '        | proxy          | 3128",
        "http://[::1]:3128            | ::1            | 3128",
        "[2001:db8::2]                | 2001:db8::2    | 80",
        "http://10.0.0.1:65535        | 10.0.0.1       | 65535",
        "http://bücher.example:1      | xn--bcher-kva.example | 1",
      })
  void an_address_is_read_as_people_write_it(String value, String host, int port) {
    assertThat(of(value)).isEqualTo(new ProxyChoice.Use(new HttpProxy(host, port, "", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "http://me:p@ss@proxy:1       | me      | p@ss",
        "http://me:p#ss@proxy:1       | me      | p#ss",
        "http://me:100%@proxy:1       | me      | 100%",
        "http://me:5%zz@proxy:1       | me      | 5%zz",
        "http://me:p^s`s@proxy:1      | me      | p^s`s",
        "http://me:p/s:s@proxy:1      | me      | p/s:s",
        "http://me:p\\s?s@proxy:1     | me      | p\\s?s",
        "http://corp\\me:[p]@proxy:1  | corp\\me| [p]",
        "me:p/s@s@proxy:1             | me      | p/s@s",
        "http://me%40home:a+b%3Ac:d@proxy:1 | me@home | a+b:c:d",
        "http://me:%C3%BC%24@proxy:1  | me      | ü$",
        "\"http://me:p'@proxy:1\"     | me      | p'",
      })
  void a_password_may_hold_what_should_have_been_escaped(
      String value, String user, String password) {
    assertThat(of(value)).isEqualTo(new ProxyChoice.Use(new HttpProxy("proxy", 1, user, password)));
  }

  @Test
  void a_user_may_have_no_password() {
    assertThat(of("http://me@proxy:1"))
        .isEqualTo(new ProxyChoice.Use(new HttpProxy("proxy", 1, "me", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"\"", "' '"})
  void an_empty_value_says_nothing(String value) {
    assertThat(of(value)).isEqualTo(new ProxyChoice.Unsaid());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://127.0.0.1:80800 | http://127.0.0.1:80800 | a port is a number from 1 to 65535",
        "http://proxy:0         | http://proxy:0 | a port is a number from 1 to 65535",
        "http://proxy:70000     | http://proxy:70000 | a port is a number from 1 to 65535",
        "http://proxy:99999999999 | http://proxy:99999999999 | a port is a number from 1 to 65535",
        "http://proxy:abc       | http://proxy:… | a port is a number from 1 to 65535",
        "http://proxy:-1        | http://proxy:… | a port is a number from 1 to 65535",
        "http://me:s#cret@proxy:x | http://me:…@proxy:… | a port is a number from 1 to 65535",
        "http://me:s#cret       | http://me:… | a port is a number from 1 to 65535",
        "https://me:secret@proxy:443 | https://me:…@proxy:443"
            + " | https proxies are not supported, only http proxies",
        "socks5://proxy:1080    | socks5://proxy:1080"
            + " | SOCKS proxies are not supported, only http proxies",
        "SOCKS5h://me:secret@proxy | socks5h://me:…@proxy"
            + " | SOCKS proxies are not supported, only http proxies",
        "ftp://me:secret@proxy  | ftp://…@proxy | a proxy's address begins with http://",
        "http://                | http:// | it names no host",
        "http://me:secret@:3128 | http://me:…@:3128 | it names no host",
        "not one                | not one | its host is neither a name nor an address",
        "http://pro..xy!:1      | http://pro..xy!:1 | its host is neither a name nor an address",
        "http://[1.2.3.4]:1     | http://[1.2.3.4]:1 | what is in brackets is not an IPv6 address",
        "http://2001:db8::1     | http://2001:…"
            + " | an IPv6 address stands in brackets, as in http://[::1]:3128",
        "http://me:\uFFFD\uFFFD@proxy:1 | http://me:…@proxy:1"
            + " | it has letters that the locale cannot represent; set LC_ALL to C.UTF-8",
      })
  void one_that_cannot_be_used_is_told_without_its_password(
      String value, String shown, String why) {
    assertThat(sentence(of(value)))
        .isEqualTo("HTTPS_PROXY is " + shown + ", which cannot be used: " + why + ".");
  }

  @Test
  void control_characters_do_not_reach_the_terminal() {
    assertThat(sentence(of("http://pro\u001bxy\n:1")))
        .isEqualTo(
            "HTTPS_PROXY is http://pro?xy?:1, which cannot be used: its host is neither a name"
                + " nor an address.");
  }

  private static String sentence(ProxyChoice choice) {
    return choice instanceof ProxyChoice.Unusable(Message why)
        ? Messages.text(why)
        : choice.toString();
  }

  @Test
  void a_proxy_in_words_keeps_its_credentials_to_itself() {
    assertThat(new HttpProxy("proxy", 1, "me", "secret")).hasToString("proxy:1");
  }
}
