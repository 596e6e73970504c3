package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;

/** What is said of values that are not what the API's documentation says. */
class OddValuesTest {
  private final FakeApi api = FakeApi.start();

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void a_long_value_is_shortened() throws Exception {
    assertThat(oddities("x".repeat(5000)))
        .containsOnly("started_at is not a timestamp: \"" + "x".repeat(78) + "…");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60, 61, 70, 77, 78, 79})
  void no_part_of_the_key_is_left_where_one_is_shortened(int before) throws Exception {
    String value = "x".repeat(before) + Clients.KEY + "x".repeat(5000);
    assertThat(oddities(value))
        .hasSize(2)
        .allSatisfy(
            oddity -> assertThat(oddity).endsWith("…").doesNotContain(Clients.KEY.substring(0, 1)));
  }

  @Test
  void not_even_one_of_many() throws Exception {
    assertThat(oddities(Clients.KEY.repeat(5000)))
        .containsOnly("started_at is not a timestamp: \"" + "[key]".repeat(15) + "[ke…");
  }

  /** Of the tunnel in the list, and of the same when it is asked for by its id. */
  private List<String> oddities(String startedAt) throws Exception {
    String tunnel = "{\"id\": \"tn_1\", \"started_at\": \"%s\"}".formatted(startedAt);
    api.answer("/tunnels", CannedAnswer.json(200, "{\"tunnels\": [%s]}".formatted(tunnel)));
    api.answer("/tunnels/tn_1", CannedAnswer.json(200, tunnel));
    NgrokClient client = Clients.of(api);
    Tunnel listed = client.firstPage().tunnels().getFirst();
    Tunnel read = client.get("tn_1").tunnel();
    return Stream.of(listed, read)
        .flatMap(known -> known.oddities().stream())
        .map(Messages::text)
        .toList();
  }
}
