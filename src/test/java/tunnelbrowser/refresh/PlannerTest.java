package tunnelbrowser.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.refresh.Budget.Purpose;
import tunnelbrowser.testing.TestClock;

class PlannerTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Optional<PlannerInput.FullScan> NO_FULL_SCAN = Optional.empty();

  private final TestClock clock = TestClock.at(NOW.toString());
  private final Budget budget = new Budget(60, clock);
  private final Planner planner = new Planner(PollingIntervals.DEFAULT);

  @Test
  void the_first_thing_to_do_is_to_look_at_the_head() {
    assertThat(next(plannerInput(Optional.empty(), 1, NO_FULL_SCAN))).isEqualTo(new Plan.Head());
  }

  @Test
  void the_head_is_due_an_interval_after_its_last_beginning() {
    assertThat(next(plannerInput(begun(3), 1, NO_FULL_SCAN))).isEqualTo(waitFor(1));
    assertThat(next(plannerInput(begun(4), 1, NO_FULL_SCAN))).isEqualTo(new Plan.Head());
  }

  @Test
  void a_head_that_is_due_goes_before_the_full_scan() {
    assertThat(next(plannerInput(begun(4), 1, urgent()))).isEqualTo(new Plan.Head());
    assertThat(next(plannerInput(begun(3), 1, urgent()))).isEqualTo(new Plan.FullScan());
  }

  @Test
  void a_head_that_needs_another_page_gets_it_at_once() {
    PlannerInput goingOn = new PlannerInput(NOW, begun(1), 1, true, Instant.EPOCH, urgent());
    assertThat(next(goingOn)).isEqualTo(new Plan.Head());
  }

  @Test
  void the_pages_of_one_look_take_no_more_than_half_of_the_share() {
    spend(30, Purpose.HEAD);
    PlannerInput goingOn = new PlannerInput(NOW, begun(1), 1, true, Instant.EPOCH, NO_FULL_SCAN);
    assertThat(next(goingOn)).isEqualTo(waitFor(60));
  }

  @Test
  void a_head_of_many_pages_is_looked_at_less_often() {
    assertThat(next(plannerInput(begun(4), 2, NO_FULL_SCAN))).isEqualTo(new Plan.Head());
    assertThat(next(plannerInput(begun(4), 5, NO_FULL_SCAN))).isEqualTo(waitFor(6));
  }

  @Test
  void a_full_scan_leaves_room_for_the_head() {
    spend(43, Purpose.FULL_SCAN);
    assertThat(next(plannerInput(begun(1), 1, urgent()))).isEqualTo(new Plan.FullScan());
    spend(1, Purpose.FULL_SCAN);
    assertThat(next(plannerInput(begun(1), 1, urgent()))).isEqualTo(waitFor(3));
    assertThat(planner.roomAt(plannerInput(begun(1), 1, urgent()), budget))
        .contains(NOW.plusSeconds(60));
  }

  @Test
  void what_the_head_has_used_already_need_not_be_left_to_it() {
    spend(16, Purpose.HEAD);
    spend(43, Purpose.FULL_SCAN);
    assertThat(next(plannerInput(begun(1), 1, urgent()))).isEqualTo(new Plan.FullScan());
  }

  @Test
  void what_a_person_asked_for_is_taken_from_the_full_scan() {
    spend(44, Purpose.PERSON);
    assertThat(next(plannerInput(begun(1), 1, urgent()))).isEqualTo(waitFor(3));
    assertThat(next(plannerInput(begun(4), 1, urgent()))).isEqualTo(new Plan.Head());
  }

  @Test
  void a_full_share_makes_the_head_wait_too() {
    spend(60, Purpose.PERSON);
    assertThat(next(plannerInput(begun(4), 1, NO_FULL_SCAN))).isEqualTo(waitFor(60));
  }

  @Test
  void a_full_scan_that_nobody_waits_for_is_spread_over_the_window() {
    Duration between = Duration.ofSeconds(60).dividedBy(44);
    assertThat(next(plannerInput(begun(0), 1, calm(NOW))))
        .isEqualTo(new Plan.Wait(NOW.plus(between)));
    assertThat(next(plannerInput(begun(0), 1, calm(NOW.minus(between)))))
        .isEqualTo(new Plan.FullScan());
    assertThat(planner.roomAt(plannerInput(begun(0), 1, calm(NOW)), budget)).isEmpty();
  }

  @Test
  void a_failure_holds_back_only_what_failed() {
    PlannerInput atHead =
        new PlannerInput(NOW, Optional.empty(), 1, false, NOW.plusSeconds(8), urgent());
    assertThat(next(atHead)).isEqualTo(new Plan.FullScan());
    PlannerInput inFullScan =
        new PlannerInput(
            NOW,
            begun(1),
            1,
            false,
            Instant.EPOCH,
            Optional.of(new PlannerInput.FullScan(NOW, true, NOW.plusSeconds(8))));
    assertThat(next(inFullScan)).isEqualTo(waitFor(3));
  }

  @Test
  void a_refusal_for_too_many_requests_holds_back_everything() {
    budget.refused(NOW.plusSeconds(42));
    assertThat(next(plannerInput(Optional.empty(), 1, urgent()))).isEqualTo(waitFor(42));
    assertThat(planner.nextHead(plannerInput(Optional.empty(), 1, NO_FULL_SCAN), budget))
        .isEqualTo(NOW.plusSeconds(42));
  }

  @Test
  void half_a_share_is_half_as_many_looks_only_if_it_must_be() {
    budget.refused(NOW);
    assertThat(budget.share()).isEqualTo(30);
    assertThat(next(plannerInput(begun(4), 1, NO_FULL_SCAN))).isEqualTo(new Plan.Head());
    budget.refused(NOW);
    assertThat(budget.share()).isEqualTo(15);
    assertThat(next(plannerInput(begun(4), 1, NO_FULL_SCAN))).isEqualTo(waitFor(4));
  }

  @Test
  void with_a_share_of_one_head_and_full_scan_take_turns() {
    Budget one = new Budget(1, clock);
    one.begin(Purpose.HEAD).close();
    clock.advance(Duration.ofSeconds(60));
    PlannerInput after =
        new PlannerInput(clock.instant(), Optional.of(NOW), 1, false, Instant.EPOCH, urgent());
    assertThat(planner.next(after, one)).isEqualTo(new Plan.FullScan());
    one.begin(Purpose.FULL_SCAN).close();
    clock.advance(Duration.ofSeconds(60));
    PlannerInput later =
        new PlannerInput(clock.instant(), Optional.of(NOW), 1, false, Instant.EPOCH, urgent());
    assertThat(planner.next(later, one)).isEqualTo(new Plan.Head());
  }

  @Test
  void after_a_long_sleep_the_head_is_due_at_once() {
    assertThat(next(plannerInput(begun(40_000), 1, NO_FULL_SCAN))).isEqualTo(new Plan.Head());
  }

  @Test
  void a_clock_that_is_put_back_makes_everything_due_at_once() {
    Instant ahead = NOW.plus(Duration.ofHours(5));
    assertThat(next(new PlannerInput(NOW, Optional.of(ahead), 1, false, ahead, NO_FULL_SCAN)))
        .isEqualTo(new Plan.Head());
    PlannerInput.FullScan fullScan = new PlannerInput.FullScan(ahead, false, ahead);
    assertThat(next(new PlannerInput(NOW, begun(1), 1, false, ahead, Optional.of(fullScan))))
        .isEqualTo(new Plan.FullScan());
  }

  private Plan next(PlannerInput plannerInput) {
    return planner.next(plannerInput, budget);
  }

  private void spend(int requests, Purpose purpose) {
    for (int request = 0; request < requests; request++) {
      budget.begin(purpose).close();
    }
  }

  private static PlannerInput plannerInput(
      Optional<Instant> headBegunAt, int headPages, Optional<PlannerInput.FullScan> fullScan) {
    return new PlannerInput(NOW, headBegunAt, headPages, false, Instant.EPOCH, fullScan);
  }

  private static Optional<Instant> begun(int secondsAgo) {
    return Optional.of(NOW.minusSeconds(secondsAgo));
  }

  private static Optional<PlannerInput.FullScan> urgent() {
    return Optional.of(new PlannerInput.FullScan(NOW, true, Instant.EPOCH));
  }

  private static Optional<PlannerInput.FullScan> calm(Instant lastPageAt) {
    return Optional.of(new PlannerInput.FullScan(lastPageAt, false, Instant.EPOCH));
  }

  private static Plan waitFor(int seconds) {
    return new Plan.Wait(NOW.plusSeconds(seconds));
  }
}
