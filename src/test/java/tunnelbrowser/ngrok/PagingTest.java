package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Tunnel;

class PagingTest {
  private final FakeApi api = FakeApi.start();

  @AfterEach
  void stop() {
    api.close();
  }

  private static String page(String id, String next) {
    return "{\"tunnels\": [{\"id\": \"%s\"}], \"next_page_uri\": %s}".formatted(id, next);
  }

  private List<String> ids() throws Exception {
    List<String> ids = new ArrayList<>();
    Clients.of(api).list(page -> page.tunnels().stream().map(Tunnel::id).forEach(ids::add));
    return ids;
  }

  @Test
  void absolute_and_relative_addresses_lead_from_page_to_page() throws Exception {
    api.answer("/tunnels", 200, page("a", "\"" + api.url() + "/tunnels?before_id=a\""));
    api.answer("/tunnels?before_id=a", 200, page("b", "\"/tunnels?before_id=b\""));
    api.answer("/tunnels?before_id=b", 200, page("c", "\"tunnels?before_id=c\""));
    api.answer("/tunnels?before_id=c", 200, page("d", "null"));

    assertThat(ids()).containsExactly("a", "b", "c", "d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"tunnels\": []}",
        "{\"tunnels\": null}",
        "{\"tunnels\": [], \"next_page_uri\": null}",
        "{\"tunnels\": [], \"next_page_uri\": \"\"}"
      })
  void without_an_address_it_is_the_last_page(String body) throws Exception {
    api.answer("/tunnels", 200, body);

    assertThat(Clients.of(api).firstPage()).isEqualTo(new Page(List.of(), Optional.empty()));
  }

  @Test
  void a_next_page_on_another_host_is_refused_and_the_host_never_asked() throws Exception {
    try (FakeApi other = FakeApi.start()) {
      String away = other.url() + "/tunnels?before_id=a";
      api.answer("/tunnels", 200, page("a", "\"" + away + "\""));

      assertThatThrownBy(this::ids)
          .isInstanceOfSatisfying(
              ApiFailure.Malformed.class, refused -> assertThat(refused.where()).isEqualTo(away))
          .hasMessage(
              "The API returned an address outside "
                  + api.url().substring("http://".length())
                  + ", and the key is sent nowhere else.");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void a_cursor_from_elsewhere_is_refused() {
    try (FakeApi other = FakeApi.start()) {
      Page.Cursor cursor = new Page.Cursor(other.url() + "/tunnels");

      assertThatThrownBy(() -> Clients.of(api).page(cursor))
          .isInstanceOf(ApiFailure.Malformed.class);
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void a_next_page_that_is_not_a_text_does_not_pass_for_the_end() {
    api.answer("/tunnels", 200, page("a", "7"));

    assertThatThrownBy(this::ids)
        .isInstanceOfSatisfying(
            ApiFailure.Malformed.class,
            refused -> assertThat(refused.where()).isEqualTo("$.next_page_uri"))
        .hasMessage("The address of the next page is not text.");
  }

  @Test
  void pages_in_a_circle_end_with_a_failure_instead_of_never() {
    api.answer("/tunnels", 200, page("a", "\"/tunnels?before_id=a\""));
    api.answer("/tunnels?before_id=a", 200, page("b", "\"/tunnels?before_id=b\""));
    api.answer("/tunnels?before_id=b", 200, page("c", "\"" + api.url() + "/tunnels?before_id=a\""));

    assertThatThrownBy(this::ids)
        .isInstanceOfSatisfying(
            ApiFailure.Malformed.class, refused -> assertThat(refused.where()).isEmpty())
        .hasMessage("The pages of the list form a loop.");
    assertThat(api.requests()).hasSize(3);
  }

  @Test
  void equal_texts_of_a_page_are_one_object() throws Exception {
    api.answer(
        "/tunnels",
        200,
        "{\"tunnels\": [{\"id\":\"a\",\"region\":\"eu\"},{\"id\":\"b\",\"region\":\"eu\"}]}");

    List<Tunnel> tunnels = Clients.of(api).firstPage().tunnels();

    assertThat(tunnels.get(0).region()).isSameAs(tunnels.get(1).region());
  }

  @Test
  void equal_texts_are_one_object_from_page_to_page_be_the_pages_odd_or_not() throws Exception {
    api.answer("/tunnels", 200, "{\"tunnels\": [{\"id\":\"a\",\"region\":\"eu\"}]}");
    NgrokClient client = Clients.of(api);
    String region = client.firstPage().tunnels().getFirst().region();
    api.answer("/tunnels", 200, "{\"tunnels\": [{\"id\":7,\"region\":\"eu\"}]}");

    assertThat(client.firstPage().tunnels().getFirst().region()).isSameAs(region);
  }
}
