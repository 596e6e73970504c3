package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.SpecificationApi;
import tunnelbrowser.testing.TestWindow;

/** Against a server that knows nothing but the example bodies of ngrok's reference page. */
@Tag("ui")
class SpecificationTest {
  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;
  private final FakeApi api = SpecificationApi.start();

  @BeforeEach
  void open() {
    window.open(api);
    screen.soon(
        () ->
            assertThat(screen.rows())
                .containsExactly(
                    "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU", "tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi"));
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void the_table_shows_both_tunnels() {
    assertThat(screen.column("public_url"))
        .containsExactly("https://eae72ddee951.ngrok.paid", "—  (baz=qux, foo=bar)");
    assertThat(screen.column("forwards_to"))
        .containsExactly("http://localhost:80", "http://localhost:80");
    assertThat(screen.column("proto")).containsExactly("https", "—");
    assertThat(screen.texts("#bar")).contains("2 tunnels, up to date");
  }

  @Test
  void the_detail_pane_shows_every_field_of_the_first() {
    window.user.clickOn("https://eae72ddee951.ngrok.paid");

    screen.soon(() -> assertThat(screen.text("#footer")).isEqualTo("Loaded at 12:00:00"));
    assertThat(screen.text("#title")).isEqualTo("https://eae72ddee951.ngrok.paid");
    assertThat(screen.fields())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("ID", "tn_2TMGH0ybZBbfx1JqjUyEUbF0mBU"),
                Map.entry("Not set", "labels, metadata, backend"),
                Map.entry("Started", "3 y ago · 2023-07-31 23:17:24 Z"),
                Map.entry("Protocol", "https"),
                Map.entry("Region", "us"),
                Map.entry("Session", "ts_2T…558Pm9n"),
                Map.entry("Endpoint", "ep_2T…UbF0mBU"),
                Map.entry("Forwards to", "http://localhost:80")));
  }

  @Test
  void the_detail_pane_shows_the_labels_of_the_second() {
    api.answer(
        "/tunnels/tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi",
        500,
        "{\"status_code\": 500, \"msg\": \"held back\", \"details\": {}}");
    window.user.clickOn("—  (baz=qux, foo=bar)");

    screen.soon(
        () -> {
          assertThat(screen.text("#title")).isEqualTo("No public URL");
          assertThat(screen.fields())
              .containsEntry("ID", "tn_2TMGGRKTToNnKm5ZmGoVv4qLmSi")
              .containsEntry("Started", "3 y ago · 2023-07-31 23:17:19 Z")
              .containsEntry("Session", "ts_2T…s0sZVsf")
              .containsEntry("Labels", "baz\nqux\nfoo\nbar");
        });
  }

  @Test
  void requests_carry_the_key_and_the_version() {
    assertThat(api.requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.target()).isEqualTo("/tunnels?limit=100");
              assertThat(request.header("Authorization")).isEqualTo("Bearer " + TestWindow.KEY);
              assertThat(request.header("Ngrok-Version")).isEqualTo("2");
            });
  }
}
