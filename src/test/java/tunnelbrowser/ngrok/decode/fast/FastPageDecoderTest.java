package tunnelbrowser.ngrok.decode.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.stream.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.ngrok.Addresses;
import tunnelbrowser.ngrok.Clients;
import tunnelbrowser.ngrok.Origin;
import tunnelbrowser.ngrok.ServerText;
import tunnelbrowser.ngrok.decode.PageDecoder;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.tunnel.ApiFailure.Malformed;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.Page;

/** Wherever the plain reader does not give up, it reads what {@link PageDecoder} reads. */
class FastPageDecoderTest {
  private static final String ORIGIN = "http://127.0.0.1:4040";

  private final Addresses addresses =
      new Addresses(Origin.of(ORIGIN), new ServerText(ApiKey.of(Clients.KEY)));
  private final StringPool shared = new StringPool();

  private Optional<Page> plain(byte[] body) {
    return new FastPageDecoder(addresses, shared).read(body);
  }

  private Page careful(byte[] body) throws Exception {
    JsonReader json =
        JsonText.strictReader(
            new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
    Page page = new PageDecoder(addresses, shared).read(json);
    var _ = json.peek();
    return page;
  }

  private void agree(String body) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    assertThat(plain(bytes)).contains(careful(bytes));
  }

  private static String page(String tunnel) {
    return "{\"tunnels\": [{\"id\": \"a\", " + tunnel + "}]}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"tunnels\":[]}",
        " {\t\"tunnels\" :\r\n[ ] , \"uri\" : null , \"next_page_uri\" : \"\" } ",
        "{\"tunnels\": [], \"next_page_uri\": null}",
        "{\"next_page_uri\": \"tunnels?before_id=a\", \"tunnels\": [{\"id\": \"a\"}]}",
        "{\"tunnels\": [{\"id\": \"b\"}], \"tunnels\": [{\"id\": \"a\", \"id\": \"c\"}]}",
        "{\"tunnels\": [], \"new\": [-0, 1.5e+7, 0.1E-2, 12e3, [], {}, {\"a\": [true, false,"
            + " null]}]}"
      })
  void a_page_of_any_usual_form_is_read(String body) throws Exception {
    agree(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"metadata\": \"{\\\"site\\\":\\\"a\\\\/b\\/c\\\"}\\n\\t\\r\\b\\f\\u003c\\u003E\"",
        "\"metadata\": \"手順書 🚀 Zoë \\\\ 東京\"",
        "\"m\\u0065tadata\": \"an escaped name\", \"région\": \"another\"",
        "\"started_at\": \"2024-02-29T23:59:59Z\"",
        "\"started_at\": \"2023-07-31T23:17:24.123456789Z\"",
        "\"started_at\": \"2023-08-01T01:17:24+02:00\"",
        "\"started_at\": \"2023-07-31T24:00:00Z\"",
        "\"started_at\": \"0000-01-01T00:00:00Z\"",
        "\"started_at\": \"\", \"metadata\": null, \"region\": null, \"labels\": null",
        "\"tunnel_session\": {}, \"endpoint\": {\"uri\": \"u\", \"new\": 1, \"id\": null}",
        "\"backends\": {\"id\": \"b\"}",
        "\"backends\": [null, {}, {\"id\": \"b\", \"uri\": \"u\"}]",
        "\"labels\": {\"a\": \"1\", \"b\": null, \"a\": \"2\"}"
      })
  void what_the_reference_describes_is_read(String fields) throws Exception {
    agree(page(fields));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"region\": 7",
        "\"started_at\": \"yesterday\"",
        "\"started_at\": \"2023-02-29T23:17:24Z\"",
        "\"tunnel_session\": \"ts_1\"",
        "\"endpoint\": {\"id\": 7}",
        "\"labels\": {\"n\": []}",
        "\"backends\": [42]",
        "\"id\": null"
      })
  void what_is_odd_is_left_to_the_other_reader(String fields) throws Exception {
    byte[] body = page(fields).getBytes(StandardCharsets.UTF_8);
    assertThat(careful(body).tunnels().getFirst().oddities()).isNotEmpty();
    assertThat(plain(body)).isEmpty();
  }

  @Test
  void a_page_of_endless_tunnels_is_refused_before_it_fills_the_memory() throws Exception {
    String most = "{\"id\":\"a\"},".repeat(PageDecoder.MOST_TUNNELS - 1) + "{\"id\":\"a\"}";
    agree("{\"tunnels\":[" + most + "]}");
    byte[] more = ("{\"tunnels\":[" + most + ",{\"id\":\"a\"}]}").getBytes(StandardCharsets.UTF_8);
    assertThat(plain(more)).isEmpty();
    assertThatThrownBy(() -> careful(more))
        .isInstanceOf(Malformed.class)
        .hasMessage("The response lists more tunnels than a page can hold.");
  }

  @Test
  void the_demos_pages_are_read_and_no_damage_makes_the_two_readers_disagree() throws Exception {
    try (DemoServer demo =
            DemoServer.start(DemoOptions.DEFAULT, TestClock.at("2026-11-23T12:00:00Z"));
        HttpClient http = HttpClient.newHttpClient()) {
      byte[] body = first(demo, http, 40);
      agree(new String(body, StandardCharsets.UTF_8));
      Random random = new Random(4);
      for (int i = 0; i < 5_000; i++) {
        byte[] damaged = damaged(body, random);
        Optional<Page> page = plain(damaged);
        if (page.isPresent()) {
          assertThat(page.get()).isEqualTo(careful(damaged));
        }
      }
    }
  }

  private static byte[] first(DemoServer demo, HttpClient http, int tunnels) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(demo.baseUrl() + "/tunnels?limit=" + tunnels))
            .header("Authorization", "Bearer " + demo.key())
            .header("Ngrok-Version", "2")
            .build();
    String body = http.send(request, BodyHandlers.ofString()).body();
    return body.replace(demo.baseUrl().toString(), ORIGIN).getBytes(StandardCharsets.UTF_8);
  }

  /** The body with some bytes replaced by others that mean something in JSON. */
  private static byte[] damaged(byte[] body, Random random) {
    byte[] damaged = body.clone();
    byte[] telling = "\"\\{}[],:01-.eEu/ \n\tntf\u00e9".getBytes(StandardCharsets.UTF_8);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      damaged[random.nextInt(damaged.length)] =
          random.nextInt(4) == 0
              ? (byte) random.nextInt(256)
              : telling[random.nextInt(telling.length)];
    }
    return damaged;
  }
}
