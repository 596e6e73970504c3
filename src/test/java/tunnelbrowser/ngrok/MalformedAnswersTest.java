package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.Answer;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.Ref;

class MalformedAnswersTest {
  private final FakeApi api = FakeApi.start();

  @AfterEach
  void stop() {
    api.close();
  }

  private Malformed failure(Answer answer, Limits limits) {
    api.answer("/tunnels", answer);
    return Objects.requireNonNull(
        catchThrowableOfType(Malformed.class, () -> Clients.of(api.url(), limits).firstPage()));
  }

  private void fails(Answer answer, String message, String where) {
    Malformed failure = failure(answer, Limits.DEFAULT);
    assertThat(failure).hasMessage(message);
    assertThat(failure.where()).isEqualTo(where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"uri\": \"u\"} | The answer has no list of tunnels. | $.tunnels",
        "{\"tunnels\": {}} | The answer's tunnels are not a list. | $.tunnels",
        "[] | The answer is not a page of tunnels. | $",
        "\"tunnels\" | The answer is not a page of tunnels. | $",
        "tunnels: none | The answer is not JSON that can be read. | $",
        "{\"tunnels\": []} {} | The answer is not JSON that can be read. | $",
        "{\"tunnels\": [{\"id\": \"a\"}, {'id'}]} | The answer is not JSON that can be read. | $.tunnels[1].",
        "{\"tunnels\": [{\"id\": \"a\"}, {\"id\": | The answer ends in the middle of its JSON. | $.tunnels[1].id"
      })
  void an_answer_that_is_no_page_says_where(String body, String message, String where) {
    fails(Answer.json(200, body), message, where);
  }

  @Test
  void an_empty_answer_is_malformed() {
    fails(Answer.empty(200), "The answer is empty.", "");
  }

  @Test
  void a_web_page_instead_of_json_is_called_so() {
    fails(
        Answer.html(200, "<!doctype html><title>Log in to the hotel's network</title>"),
        "The answer is a web page instead of JSON.",
        "text/html; charset=utf-8");
  }

  @Test
  void another_kind_of_content_is_named() {
    fails(
        Answer.json(200, "id,region").with("Content-Type", "text/csv"),
        "The answer is not JSON that can be read.",
        "text/csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void json_nested_too_deep_is_malformed_wherever_it_is(String opening) {
    String deep = opening.repeat(100_000);

    for (String body : new String[] {"{\"tunnels\": [" + deep, "{\"other\": " + deep}) {
      Malformed failure = failure(Answer.json(200, body), Limits.DEFAULT);
      assertThat(failure).hasMessage("The answer is not JSON that can be read.");
      assertThat(failure.where()).hasSizeLessThanOrEqualTo(1000);
    }
  }

  @Test
  void a_compressed_answer_is_unpacked() throws Exception {
    api.answer("/tunnels", Answer.json(200, "{\"tunnels\": [{\"id\": \"a\"}]}").gzipped());

    assertThat(Clients.of(api).firstPage().tunnels()).hasSize(1);
  }

  @Test
  void a_false_claim_of_compression_is_malformed() {
    fails(
        Answer.json(200, "{\"tunnels\": []}").with("Content-Encoding", "gzip"),
        "The answer cannot be unpacked.",
        "");
  }

  @Test
  void an_answer_over_the_limit_is_cut_off() {
    Answer answer = Answer.json(200, "{\"tunnels\": [], \"a\": \"" + "x".repeat(3 << 20) + "\"}");

    assertThat(failure(answer, Clients.atMost(1 << 20)))
        .hasMessage("The answer is larger than 1 MiB.");
  }

  @Test
  void a_bomb_is_cut_off_when_it_has_unpacked_to_the_limit() {
    Answer bomb =
        Answer.json(200, "{\"tunnels\": [], \"a\": \"" + "x".repeat(3 << 20) + "\"}").gzipped();

    assertThat(failure(bomb, Clients.atMost(1 << 20)))
        .hasMessage("The answer is larger than 1 MiB.");
  }

  @Test
  void an_answer_exactly_as_large_as_the_limit_is_read() throws Exception {
    String body = "{\"tunnels\": []}";
    api.answer("/tunnels", 200, body);

    assertThat(Clients.of(api.url(), Clients.atMost(body.length())).firstPage().tunnels())
        .isEmpty();
    assertThat(failure(Answer.json(200, body), Clients.atMost(body.length() - 1)))
        .hasMessage("The answer is larger than 14 bytes.");
  }

  @Test
  void a_resource_that_is_no_object_is_malformed() {
    api.answer("/endpoints/ep_1", 200, "[]");
    Ref ref = new Ref("ep_1", api.url() + "/endpoints/ep_1");

    assertThat(catchThrowableOfType(Malformed.class, () -> Clients.of(api).follow(ref)))
        .hasMessage("The answer is not a resource.");
  }

  @Test
  void bytes_that_are_not_utf_8_are_replaced() throws Exception {
    String body = "{\"tunnels\": [{\"id\": \"a\", \"region\": \"\u00e9\"}]}";
    api.answer("/tunnels", Answer.json(200, body.getBytes(StandardCharsets.ISO_8859_1)));

    assertThat(Clients.of(api).firstPage().tunnels().getFirst().region()).isEqualTo("\ufffd");
  }
}
