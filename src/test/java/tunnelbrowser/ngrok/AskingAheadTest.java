package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.tunnel.Admission;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Tunnel;

@Timeout(20)
class AskingAheadTest {
  private static final String FIRST = "/tunnels?limit=100";
  private static final String SECOND = "/tunnels?before_id=a";

  private final FakeApi api = FakeApi.start();
  private final List<String> ids = new ArrayList<>();

  @AfterEach
  void stop() {
    api.close();
  }

  private static String page(String id, String rest) {
    return "{\"tunnels\": [{\"id\": \"%s\"}], %s}".formatted(id, rest);
  }

  private List<String> targets() {
    return api.requests().stream().map(FakeApi.Request::target).toList();
  }

  /** Admits as many requests at once as it is told to, and any number after waiting. */
  private static final class Counted implements Admission {
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger waited = new AtomicInteger();
    private int atOnce;

    Counted(int atOnce) {
      this.atOnce = atOnce;
    }

    @Override
    public Optional<Request> ifNow() {
      return atOnce-- > 0 ? Optional.of(admitted()) : Optional.empty();
    }

    @Override
    public Request await() {
      waited.incrementAndGet();
      return admitted();
    }

    private Request admitted() {
      open.incrementAndGet();
      return open::decrementAndGet;
    }
  }

  private void list(Admission admission) throws Exception {
    Clients.of(api)
        .list(admission, page -> page.tunnels().stream().map(Tunnel::id).forEach(ids::add));
  }

  @Test
  void the_next_page_is_asked_for_while_the_present_one_is_taken_in() throws Exception {
    CountDownLatch secondAsked = new CountDownLatch(1);
    api.answer(FIRST, 200, page("a", "\"next_page_uri\": \"" + SECOND + "\""));
    api.script(
        SECOND,
        request -> {
          secondAsked.countDown();
          return CannedAnswer.json(200, page("b", "\"next_page_uri\": null"));
        });
    List<Boolean> underWay = new ArrayList<>();
    Clients.of(api)
        .list(
            page -> {
              underWay.add(waited(secondAsked));
              page.tunnels().forEach(tunnel -> ids.add(tunnel.id()));
            });
    assertThat(underWay).containsExactly(true, true);
    assertThat(ids).containsExactly("a", "b");
    assertThat(targets()).containsExactly(FIRST, SECOND);
  }

  private static boolean waited(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      return false;
    }
  }

  @Test
  void without_admission_it_waits_until_the_present_page_was_taken_in() throws Exception {
    api.answer(FIRST, 200, page("a", "\"next_page_uri\": \"" + SECOND + "\""));
    api.answer(SECOND, 200, page("b", "\"next_page_uri\": null"));
    Counted slow = new Counted(0);
    List<Integer> asked = new ArrayList<>();
    Clients.of(api).list(slow, page -> asked.add(api.requests().size()));
    assertThat(asked).containsExactly(1, 2);
    assertThat(slow.waited).hasValue(2);
    assertThat(slow.open).hasValue(0);
  }

  @Test
  void every_request_that_was_let_in_is_given_back() throws Exception {
    api.answer(FIRST, 200, page("a", "\"next_page_uri\": \"" + SECOND + "\""));
    api.answer(SECOND, 500, "{}");
    Counted quick = new Counted(9);
    assertThatThrownBy(() -> list(quick)).isInstanceOf(ApiFailure.Rejected.class);
    assertThat(ids).containsExactly("a");
    assertThat(quick.open).hasValue(0);
  }

  @Test
  void who_stops_listening_gives_up_the_page_under_way() {
    api.answer(FIRST, 200, page("a", "\"next_page_uri\": \"" + SECOND + "\""));
    api.answer(SECOND, 200, page("b", "\"next_page_uri\": null"));
    Counted quick = new Counted(9);
    assertThatThrownBy(
            () ->
                Clients.of(api)
                    .list(
                        quick,
                        page -> {
                          throw new IllegalStateException("enough");
                        }))
        .hasMessage("enough");
    assertThat(quick.open).hasValue(0);
  }

  @Test
  void an_unreadable_page_gives_up_the_one_that_it_seemed_to_name() {
    api.answer(FIRST, 200, "{\"tunnels\": 5, \"next_page_uri\": \"" + SECOND + "\"}");
    Counted quick = new Counted(9);
    assertThatThrownBy(() -> list(quick))
        .isInstanceOf(ApiFailure.Malformed.class)
        .hasMessage("The tunnels in the response are not a list.");
    assertThat(quick.open).hasValue(0);
  }

  @Test
  void an_address_elsewhere_is_not_even_tried() throws Exception {
    try (FakeApi other = FakeApi.start()) {
      api.answer(FIRST, 200, page("a", "\"next_page_uri\": \"" + other.url() + "/tunnels\""));
      assertThatThrownBy(() -> list(Admission.FREE)).isInstanceOf(ApiFailure.Malformed.class);
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void the_address_is_guessed_from_the_end_of_a_page() {
    assertThat(guess("{\"tunnels\":[],\"uri\":\"u\",\"next_page_uri\":\"n\"}")).contains("n");
    assertThat(guess("{\"next_page_uri\" : \"n\" }\n")).contains("n");
    assertThat(guess("{\"next_page_uri\":null}")).isEmpty();
    assertThat(guess("{\"next_page_uri\":\"n\",\"tunnels\":[]}")).isEmpty();
    assertThat(guess("{\"next_page_uri\":\"with \\\\u0041\"}")).isEmpty();
    assertThat(guess("")).isEmpty();
  }

  private static Optional<String> guess(String page) {
    return NextPage.guess(page.getBytes(StandardCharsets.UTF_8));
  }
}
