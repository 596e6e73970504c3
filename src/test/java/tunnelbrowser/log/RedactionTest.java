package tunnelbrowser.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.tunnel.ApiKey;

class RedactionTest {
  private static final String KEY = "2TMGmarked/KEY+4xYz=&~%7E_secret";

  private final Redaction redaction = new Redaction(() -> Stream.of("pass:word%/7", "abc"));

  @Test
  void every_key_that_was_met_is_taken_out() {
    redaction.know(ApiKey.of(KEY));
    redaction.know(ApiKey.of("anotherKey99"));
    assertThat(redaction.of("a " + KEY + " b anotherKey99 c")).isEqualTo("a [key] b [key] c");
    assertThat(redaction.of("2TMGmarked\u200b/KEY+4xYz=&~%7E_secret")).isEqualTo("[key]");
    assertThat(redaction.of("2TMGmarked%2FKEY%2B4xYz%3D%26%7E%257E_secret")).isEqualTo("[key]");
  }

  @Test
  void passwords_of_proxies_are_taken_out_unless_they_may_be_words() {
    assertThat(redaction.of("says pass:word%/7 and abc")).isEqualTo("says [password] and abc");
  }

  @Test
  void the_host_of_another_api_is_taken_out_and_ngroks_stays() {
    redaction.knowAddress(URI.create("https://tunnels.acme.example/api"));
    redaction.knowAddress(URI.create("https://api.ngrok.com"));
    assertThat(redaction.of("tunnels.acme.example and api.ngrok.com failed"))
        .isEqualTo("[address] and api.ngrok.com failed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET https://api.ngrok.com/tunnels/tn_1?x=y failed | GET [address] failed",
        "see https://ngrok.com/docs/errors/err_ngrok_203 | see https://ngrok.com/docs/errors/err_ngrok_203",
        "https://ngrok.com/docs/?key=1 | [address]",
        "https://ngrok.com.evil.example/docs | [address]",
        "tcp://0.tcp.ngrok.io:10137 (x) | [address] (x)",
        "proxy me:secret@proxy.example:3128 | proxy [password]@proxy.example:3128",
        "me:sec:ret@a.example :only@b.example x | [password]@a.example [password]@b.example x",
        "//me:secret@proxy.example | //[password]@proxy.example",
        "Authorization: Bearer abcdef123 x | Authorization: Bearer [key] x",
        "jar:file:/opt/app.jar | jar:file:/opt/app.jar",
        "at javafx.graphics@26.0.2/com.sun.Foo.bar(Foo.java:1) | at javafx.graphics@26.0.2/com.sun.Foo.bar(Foo.java:1)",
        "2fooBARfooBARfooBARfooBARfoo_3barFOObarFOObarF1 | [key]",
        "op_2TMGabcdefghijklmnopqrstuvw | op_2TMGabcdefghijklmnopqrstuvw",
      })
  void addresses_and_what_looks_like_a_secret_are_taken_out(String text, String redacted) {
    assertThat(redaction.of(text)).isEqualTo(redacted);
  }

  /** A search that begins anew at every character would take minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "a.", "a:", "a-b", "%61", "ak_", ":", "a://"})
  @Timeout(10)
  void a_word_as_long_as_a_book_is_searched_at_once(String part) {
    redaction.know(ApiKey.of(KEY));
    String word = part.repeat(100_000);
    assertThat(redaction.of(word + " " + KEY)).endsWith(" [key]");
  }

  @Test
  void lines_stay_lines() {
    assertThat(redaction.of("a\n\tat b\u0007\n")).isEqualTo("a\n\tat b\n");
  }
}
