package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.Ref;

class MalformedAnswersTest {
  private static final String LOCAL_AGENT =
      "This is the API of the ngrok agent on this computer, not of the account: use"
          + " https://api.ngrok.com with an API key.";

  private final FakeApi api = FakeApi.start();

  @AfterEach
  void stop() {
    api.close();
  }

  private Malformed failure(CannedAnswer answer, Limits limits) {
    api.answer("/tunnels", answer);
    return Objects.requireNonNull(
        catchThrowableOfType(Malformed.class, () -> Clients.of(api.url(), limits).firstPage()));
  }

  private void fails(CannedAnswer answer, String message, String where) {
    Malformed failure = failure(answer, Limits.DEFAULT);
    assertThat(failure).hasMessage(message);
    assertThat(failure.where()).isEqualTo(where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"uri\": \"u\"} | The response has no list of tunnels. | $.tunnels",
        "{\"tunnels\": {}} | The tunnels in the response are not a list. | $.tunnels",
        "[] | The response is not a page of tunnels. | $",
        "\"tunnels\" | The response is not a page of tunnels. | $",
        "tunnels: none | The response is not valid JSON. | $",
        "{\"tunnels\": []} {} | The response is not valid JSON. | $",
        "{\"tunnels\": [{\"id\": \"a\"}, {'id'}]} | The response is not valid JSON. |"
            + " $.tunnels[1].",
        "{\"tunnels\": [{\"id\": \"a\"}, {\"id\": | The response ends in the middle of its JSON."
            + " | $.tunnels[1].id"
      })
  void an_answer_that_is_no_page_says_where(String body, String message, String where) {
    fails(CannedAnswer.json(200, body), message, where);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"tunnels\": [], \"uri\": \"/api/tunnels\"}",
        "{\"tunnels\": [{\"name\": \"a\", \"ID\": \"1\", \"uri\": \"/api/tunnels/a\","
            + " \"public_url\": \"https://a.ngrok.app\", \"proto\": \"https\", \"config\":"
            + " {\"addr\":"
            + " \"http://localhost:80\", \"inspect\": true}, \"metrics\": {}}],"
            + " \"uri\": \"/api/tunnels\"}",
        "{\"tunnels\": [{\"name\": \"a\", \"uri\": \"/api/tunnels/a\", \"config\": {}}]}"
      })
  void the_api_of_a_local_agent_is_told_from_the_accounts(String body) {
    fails(CannedAnswer.json(200, body), LOCAL_AGENT, "");
  }

  @Test
  void so_is_one_tunnel_of_a_local_agent() {
    api.answer(
        "/tunnels/a",
        CannedAnswer.json(200, "{\"name\": \"a\", \"uri\": \"/api/tunnels/a\", \"config\": {}}"));
    assertThat(catchThrowableOfType(Malformed.class, () -> Clients.of(api).get("a")))
        .hasMessage(LOCAL_AGENT);
  }

  @Test
  void a_compressed_answer_is_unpacked() throws Exception {
    api.answer("/tunnels", CannedAnswer.json(200, "{\"tunnels\": [{\"id\": \"a\"}]}").gzipped());

    assertThat(Clients.of(api).firstPage().tunnels()).hasSize(1);
  }

  @Test
  void an_answer_over_the_limit_is_cut_off() {
    CannedAnswer answer =
        CannedAnswer.json(200, "{\"tunnels\": [], \"a\": \"" + "x".repeat(3 << 20) + "\"}");

    assertThat(failure(answer, Clients.atMost(1 << 20)))
        .hasMessage("The response is larger than 1 MiB.");
  }

  @Test
  void a_bomb_is_cut_off_when_it_has_unpacked_to_the_limit() {
    CannedAnswer bomb =
        CannedAnswer.json(200, "{\"tunnels\": [], \"a\": \"" + "x".repeat(3 << 20) + "\"}")
            .gzipped();

    assertThat(failure(bomb, Clients.atMost(1 << 20)))
        .hasMessage("The response is larger than 1 MiB.");
  }

  @Test
  void an_answer_exactly_as_large_as_the_limit_is_read() throws Exception {
    String body = "{\"tunnels\": []}";
    api.answer("/tunnels", 200, body);

    assertThat(Clients.of(api.url(), Clients.atMost(body.length())).firstPage().tunnels())
        .isEmpty();
    assertThat(failure(CannedAnswer.json(200, body), Clients.atMost(body.length() - 1)))
        .hasMessage("The response is larger than 14 bytes.");
  }

  @Test
  void a_resource_that_is_no_object_is_malformed() {
    api.answer("/endpoints/ep_1", 200, "[]");
    Ref ref = new Ref("ep_1", api.url() + "/endpoints/ep_1");

    assertThat(catchThrowableOfType(Malformed.class, () -> Clients.of(api).follow(ref)))
        .hasMessage("The response is not a resource.");
  }
}
