package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.testing.Failures;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.RequestShare;

class RefresherTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final TestClock clock = TestClock.at(NOON.toString());
  private final FakeSource source = FakeSource.of(Tunnels.fleet(250));
  private final Budget budget = new Budget(RequestShare.DEFAULT, clock);
  private final Refresher refresher =
      new Refresher(source, new AccountState(budget, clock), PollingIntervals.DEFAULT, clock);

  @Test
  void the_first_reading_goes_to_the_end_at_once() throws Exception {
    round("page 1", "page 2", "page 3");
    assertThat(refresher.report().fleet().coverage()).isEqualTo(new Coverage.Complete(NOON));
    assertThat(refresher.report().fleet().tunnels()).hasSize(250);
    assertThat(refresher.next().request()).isEqualTo(NOON.plusSeconds(4));
  }

  @Test
  void afterwards_the_head_is_looked_at_every_four_seconds() throws Exception {
    round("page 1", "page 2", "page 3");
    pass(3);
    round();
    pass(1);
    round("page 1");
    assertThat(refresher.report().headReadAt()).contains(NOON.plusSeconds(4));
    assertThat(refresher.report().fleet().coverage()).isEqualTo(new Coverage.Complete(NOON));
  }

  @Test
  void a_single_page_is_the_whole_list_each_time() throws Exception {
    source.list(Tunnels.fleet(20));
    round("page 1");
    source.list(Tunnels.fleet(19));
    pass(4);
    round("page 1");
    assertThat(refresher.report().fleet().tunnels()).hasSize(19);
    assertThat(refresher.report().fleet().coverage())
        .isEqualTo(new Coverage.Complete(NOON.plusSeconds(4)));
  }

  @Test
  void after_half_a_minute_the_rest_is_read_again_beginning_with_a_look() throws Exception {
    round("page 1", "page 2", "page 3");
    pass(30);
    round("page 1");
    pass(2);
    round("page 2");
    pass(2);
    round("page 1", "page 3");
    assertThat(refresher.report().fleet().coverage())
        .isEqualTo(new Coverage.Complete(NOON.plusSeconds(30)));
  }

  @Test
  void a_look_that_finds_nothing_known_goes_on_until_it_does() throws Exception {
    round("page 1", "page 2", "page 3");
    source.list(Tunnels.fleet(450));
    pass(4);
    round("page 1", "page 2", "page 3");
    assertThat(refresher.report().fleet().tunnels()).hasSize(450);
  }

  @Test
  void a_failed_page_is_repeated_and_takes_no_tunnel_away() throws Exception {
    round("page 1", "page 2", "page 3");
    refresher.requestFullScan();
    source.fail("page 2", Failures.unreachable());
    round("page 1", "page 2");
    assertThat(refresher.report().failure().orElseThrow())
        .hasMessage("Cannot connect to api.ngrok.com.");
    assertThat(refresher.report().fleet().tunnels()).hasSize(250);
    assertThat(refresher.next().request()).isEqualTo(NOON.plusSeconds(2));

    source.recover();
    pass(2);
    round("page 2", "page 3");
    assertThat(refresher.report().failure()).isEmpty();
  }

  @Test
  void a_full_scan_that_fails_again_and_again_is_tried_ever_later_while_looks_succeed()
      throws Exception {
    source.fail("page 2", Failures.rejected());
    round("page 1", "page 2");
    pass(2);
    round("page 2");
    pass(2);
    round("page 1");
    assertThat(refresher.report().failure()).isPresent();
    pass(2);
    round("page 2");
    pass(2);
    round("page 1");
  }

  @Test
  void a_head_that_cannot_be_read_has_a_new_beginning_each_time() throws Exception {
    source.fail(Failures.unreachable());
    round("page 1");
    assertThat(refresher.report().fleet().coverage()).isEqualTo(new Coverage.Unread());
    source.recover();
    pass(2);
    round("page 1", "page 2", "page 3");
    assertThat(refresher.report().fleet().coverage())
        .isEqualTo(new Coverage.Complete(NOON.plusSeconds(2)));
  }

  @Test
  void a_rate_limit_halves_the_share_and_is_waited_out() throws Exception {
    source.fail("page 2", new ApiFailure.RateLimited(NOON.plusSeconds(50), ApiError.NONE));
    round("page 1", "page 2");
    assertThat(budget.share()).isEqualTo(30);
    assertThat(refresher.next().request()).isEqualTo(NOON.plusSeconds(50));
    refresher.requestPoll();
    pass(49);
    round();
    source.recover();
    pass(1);
    round("page 1", "page 2", "page 3");
  }

  @Test
  void a_cursor_whose_tunnel_is_gone_is_no_failure() throws Exception {
    source.list(Tunnels.fleet(350)).fail("page 3", noSuchCursor());
    refresher.step();
    refresher.step();
    refresher.step();
    source.recover();
    round("page 1", "page 2", "page 3", "page 2", "page 3", "page 4");
    assertThat(refresher.report().failure()).isEmpty();
    assertThat(refresher.report().fleet().tunnels()).hasSize(350);
  }

  @Test
  void a_cursor_that_is_offered_although_it_was_refused_twice_is_a_circle() throws Exception {
    source.fail("page 3", noSuchCursor());
    round("page 1", "page 2", "page 3", "page 2", "page 3", "page 2");
    assertThat(refresher.report().failure().orElseThrow())
        .isInstanceOf(ApiFailure.Malformed.class)
        .hasMessage("The pages of the list form a loop.");
  }

  @Test
  void a_walk_without_a_place_to_go_on_from_begins_anew() throws Exception {
    source.fail("page 2", noSuchCursor());
    round("page 1", "page 2");
    source.recover();
    pass(4);
    round("page 1", "page 2", "page 3");
    assertThat(refresher.report().fleet().coverage())
        .isEqualTo(new Coverage.Complete(NOON.plusSeconds(4)));
  }

  @Test
  void refreshing_looks_at_once_and_reads_everything_if_nothing_is_under_way() throws Exception {
    round("page 1", "page 2", "page 3");
    refresher.requestPoll();
    assertThat(refresher.isRequestPending()).isTrue();
    round("page 1", "page 2", "page 3");
    assertThat(refresher.isRequestPending()).isFalse();
  }

  @Test
  void refreshing_lets_a_full_scan_under_way_go_on() throws Exception {
    refresher.step();
    refresher.step();
    refresher.requestPoll();
    round("page 1", "page 2", "page 1", "page 3");
    assertThat(refresher.report().fleet().coverage()).isEqualTo(new Coverage.Complete(NOON));
  }

  @Test
  void reading_everything_again_begins_anew_whatever_is_under_way() throws Exception {
    refresher.step();
    refresher.step();
    clock.advance(Duration.ofSeconds(1));
    refresher.requestFullScan();
    round("page 1", "page 2", "page 1", "page 2", "page 3");
    assertThat(refresher.report().fleet().coverage())
        .isEqualTo(new Coverage.Complete(NOON.plusSeconds(1)));
  }

  @Test
  void an_interrupted_step_changes_nothing_and_is_repeated() throws Exception {
    refresher.step();
    source.hold("page 2");
    Thread.currentThread().interrupt();
    assertThatThrownBy(refresher::step).isInstanceOf(InterruptedException.class);
    source.release();
    assertThat(refresher.report().fleet().tunnels()).hasSize(100);
    assertThat(refresher.report().failure()).isEmpty();
    while (refresher.step()) {
      // goes on where it was
    }
    assertThat(refresher.report().fleet().coverage()).isEqualTo(new Coverage.Complete(NOON));
  }

  @Test
  void a_short_break_keeps_the_place_in_the_list_and_a_long_one_begins_anew() throws Exception {
    refresher.step();
    refresher.step();
    pass(299);
    round("page 1", "page 2", "page 1", "page 3");
    pass(30);
    refresher.step();
    pass(301);
    round("page 1", "page 2", "page 1", "page 3", "page 1", "page 1");
    pass(2);
    round("page 2");
  }

  @Test
  void what_is_planned_tells_how_far_the_full_scan_has_come() throws Exception {
    assertThat(refresher.next()).isEqualTo(new Report.Next(NOON, NOON, Optional.empty(), 0));
    refresher.step();
    assertThat(refresher.next())
        .isEqualTo(new Report.Next(NOON, NOON.plusSeconds(4), Optional.empty(), 1));
  }

  @Test
  void a_first_reading_beyond_the_budget_says_until_when_it_waits() throws Exception {
    source.list(Tunnels.fleet(6000));
    while (refresher.step()) {
      // until the budget is used up
    }
    assertThat(source.requests()).hasSize(45);
    assertThat(refresher.next())
        .isEqualTo(
            new Report.Next(
                NOON.plusSeconds(4), NOON.plusSeconds(4), Optional.of(NOON.plusSeconds(60)), 45));
    assertThat(refresher.report().fleet().coverage()).isEqualTo(new Coverage.Partial());
  }

  @Test
  void another_pace_counts_from_the_next_step_on() throws Exception {
    round("page 1", "page 2", "page 3");
    refresher.setIntervals(refresher.intervals().withHead(Duration.ofSeconds(10)));
    assertThat(refresher.next().head()).isEqualTo(NOON.plusSeconds(10));
  }

  private void round(String... requests) throws InterruptedException {
    int before = source.requests().size();
    while (refresher.step()) {
      assertThat(source.requests()).hasSizeLessThan(200);
    }
    List<String> all = source.requests();
    // A round that begins half-way names the pages before it, too.
    int from = Math.min(before, Math.max(0, all.size() - requests.length));
    assertThat(all.subList(from, all.size())).containsExactly(requests);
  }

  private void pass(int seconds) {
    clock.advance(Duration.ofSeconds(seconds));
  }

  private static ApiFailure noSuchCursor() {
    return new ApiFailure.Rejected(new ApiError(400, "ERR_NGROK_223", "No such tunnel.", "op_5"));
  }
}
