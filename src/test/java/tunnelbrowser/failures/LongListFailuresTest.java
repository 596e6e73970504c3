package tunnelbrowser.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import tunnelbrowser.ngrok.Limits;
import tunnelbrowser.ngrok.NgrokClient;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.refresh.PollingIntervals;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.SimulatedReader;
import tunnelbrowser.testing.TestClock;

/** Ten thousand pages are many, but nothing is wrong with them. */
class LongListFailuresTest {
  private static final int PAGES = 10_000;

  @Test
  void ten_thousand_pages_are_read_to_their_end_while_the_head_is_looked_at() throws Exception {
    try (FakeApi api = FakeApi.start().script("/tunnels", LongListFailuresTest::page)) {
      Origin origin = Origin.of(api.url());
      TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
      HttpClient http = NgrokClient.httpClient(origin, Limits.DEFAULT);
      SimulatedReader reader =
          new SimulatedReader(
              ScenarioRun.client(api.url(), http, Limits.DEFAULT, clock),
              PollingIntervals.DEFAULT,
              clock);

      Report report = reader.step();
      while (!report.fleet().isComplete()) {
        assertThat(report.failure()).isEmpty();
        report = reader.step();
      }

      assertThat(report.fleet().tunnels()).hasSize(1);
      http.shutdownNow();
    }
  }

  /** The number of a page is what it is asked for by; all are empty but the first. */
  private static CannedAnswer page(FakeApi.Request request) {
    String asked = request.target().substring(request.target().indexOf('=') + 1);
    int number = request.target().contains("limit") ? 1 : Integer.parseInt(asked);
    String tunnel = number == 1 ? "{\"id\": \"tn_1\"}" : "";
    String next = number == PAGES ? "null" : "\"/tunnels?before_id=" + (number + 1) + "\"";
    return CannedAnswer.json(
        200, "{\"tunnels\": [%s], \"next_page_uri\": %s}".formatted(tunnel, next));
  }
}
