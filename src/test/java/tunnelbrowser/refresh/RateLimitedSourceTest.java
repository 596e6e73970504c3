package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;

class RateLimitedSourceTest {
  private static final Ref REF = new Ref("ts_1", "https://api.ngrok.com/tunnel_sessions/ts_1");

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final Budget budget = new Budget(2, clock);
  private final FakeSource source =
      FakeSource.of(Tunnels.fleet(250)).resource(REF.uri(), new JsonObject(Map.of()));
  private final List<Duration> waits = new ArrayList<>();
  private final RateLimitedSource metered =
      new RateLimitedSource(
          source,
          budget,
          wait -> {
            waits.add(wait);
            clock.advance(wait);
          });

  @Test
  void pages_within_the_share_go_at_once() throws Exception {
    Page first = metered.firstPage();
    Page second = metered.page(first.next().orElseThrow());
    assertThat(second.tunnels()).hasSize(100);
    assertThat(waits).isEmpty();
    assertThat(budget.used()).isEqualTo(2);
  }

  @Test
  void the_page_after_the_share_waits_until_there_is_room() throws Exception {
    List<Page> pages = new ArrayList<>();
    metered.list(pages::add);
    assertThat(pages).hasSize(3);
    assertThat(waits).containsExactly(Duration.ofSeconds(60));
    assertThat(budget.used()).isEqualTo(1);
  }

  @Test
  void a_first_page_waits_likewise() throws Exception {
    metered.firstPage();
    clock.advance(Duration.ofSeconds(20));
    metered.firstPage();
    metered.firstPage();
    assertThat(waits).containsExactly(Duration.ofSeconds(40));
  }

  @Test
  void a_pause_that_ends_early_is_followed_by_another() throws Exception {
    spend();
    spend();
    RateLimitedSource impatient =
        new RateLimitedSource(
            source,
            budget,
            wait -> {
              waits.add(wait);
              clock.advance(Duration.ofSeconds(25));
            });
    impatient.firstPage();
    assertThat(waits)
        .containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(35), Duration.ofSeconds(10));
  }

  @Test
  void what_a_person_asked_for_goes_at_once_and_is_counted() throws Exception {
    spend();
    spend();
    assertThat(metered.get("tn_00007").tunnel()).isEqualTo(Tunnels.numbered(7));
    assertThat(metered.follow(REF).uri()).isEqualTo(REF.uri());
    assertThat(waits).isEmpty();
    assertThat(budget.used()).isEqualTo(4);
  }

  @Test
  void a_request_that_fails_is_counted_too() {
    source.fail(Failures.unreachable());
    assertThatThrownBy(metered::firstPage).isInstanceOf(ApiFailure.Unreachable.class);
    assertThatThrownBy(() -> metered.get("tn_1")).isInstanceOf(ApiFailure.Unreachable.class);
    assertThat(budget.used()).isEqualTo(2);
  }

  @Test
  void a_refusal_for_too_many_requests_makes_the_background_wait() {
    source.fail(new ApiFailure.RateLimited(clock.instant().plusSeconds(20), ApiError.NONE));
    assertThatThrownBy(() -> metered.get("tn_1")).isInstanceOf(ApiFailure.RateLimited.class);
    assertThat(budget.waitingTime()).isEqualTo(Duration.ofSeconds(60));
    assertThat(budget.share()).isEqualTo(1);
  }

  @Test
  void an_interrupt_ends_the_waiting_and_nothing_is_asked() throws Exception {
    spend();
    spend();
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    RateLimitedSource patient =
        new RateLimitedSource(
            source,
            budget,
            wait -> {
              waiting.countDown();
              never.await();
            });
    CompletableFuture<Throwable> ending = new CompletableFuture<>();
    Thread reader =
        Thread.startVirtualThread(
            () -> {
              try {
                patient.firstPage();
              } catch (InterruptedException | ApiFailure reason) {
                ending.complete(reason);
              }
            });
    waiting.await();
    reader.interrupt();
    assertThat(ending.get()).isInstanceOf(InterruptedException.class);
    assertThat(source.requests()).isEmpty();
    assertThat(budget.used()).isEqualTo(2);
  }

  private void spend() {
    budget.begin(Budget.Purpose.PERSON).close();
  }
}
