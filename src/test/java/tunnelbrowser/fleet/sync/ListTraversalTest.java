package tunnelbrowser.fleet.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;

/** A list of which each page has one tunnel, whose number is the cursor to what is below it. */
class ListTraversalTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

  private final FleetLedger ledger = new FleetLedger();
  private final ListTraversal walk = ledger.walk(TEN);

  @Test
  void a_walk_begins_with_the_first_page() {
    assertThat(walk.next()).isEmpty();
    assertThat(walk.isLost()).isFalse();
    assertThat(walk.begunAt()).isEqualTo(TEN);
  }

  @Test
  void each_page_says_how_to_go_on() throws Exception {
    take(walk, 9, 8);
    assertThat(walk.next()).contains(below(8));
    assertThat(walk.pages()).isEqualTo(2);
  }

  @Test
  void a_cursor_that_is_refused_is_left_for_the_one_before_it() throws Exception {
    take(walk, 9, 8, 7);
    walk.goBack();
    assertThat(walk.next()).contains(below(8));
    walk.goBack();
    assertThat(walk.next()).contains(below(9));
  }

  @Test
  void a_walk_that_has_gone_all_the_way_back_is_lost() throws Exception {
    take(walk, 9, 8);
    walk.goBack();
    walk.goBack();
    assertThat(walk.isLost()).isTrue();
    assertThatThrownBy(walk::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This walk leads nowhere from here.");
  }

  @Test
  void after_a_tunnel_that_another_walk_found_gone_nothing_is_asked() throws Exception {
    take(walk, 9, 8, 7);
    ledger.take(ledger.walk(TEN), lastPage(9, 8, 6), TEN);
    assertThat(walk.next()).contains(below(8));
  }

  @Test
  void going_back_takes_nothing_away() throws Exception {
    take(walk, 9, 8, 7);
    walk.goBack();
    ledger.take(walk, lastPage(7, 6), TEN);
    assertThat(ledger.snapshot().tunnels()).hasSize(4);
  }

  @Test
  void what_went_meanwhile_is_gone_when_its_page_is_read_again() throws Exception {
    take(walk, 9, 8, 7);
    walk.goBack();
    ledger.take(walk, lastPage(6), TEN);
    assertThat(ledger.snapshot().tunnels())
        .containsExactly(Tunnels.numbered(9), Tunnels.numbered(8), Tunnels.numbered(6));
  }

  @Test
  void a_walk_goes_back_by_eight_pages_at_most() throws Exception {
    take(walk, IntStream.rangeClosed(1, 20).map(page -> 50 - page).toArray());
    int steps = 0;
    while (!walk.isLost()) {
      walk.goBack();
      steps++;
    }
    assertThat(steps).isEqualTo(8);
  }

  @Test
  void after_the_last_page_nothing_follows() throws Exception {
    ledger.take(walk, lastPage(9), TEN);
    assertThatThrownBy(walk::next).isInstanceOf(IllegalStateException.class);
  }

  private void take(ListTraversal by, int... numbers) throws ApiFailure {
    for (int number : numbers) {
      ledger.take(by, new Page(List.of(Tunnels.numbered(number)), Optional.of(below(number))), TEN);
    }
  }

  private static Page lastPage(int... numbers) {
    return new Page(IntStream.of(numbers).mapToObj(Tunnels::numbered).toList(), Optional.empty());
  }

  private static Page.Cursor below(int number) {
    return new Page.Cursor("below " + number);
  }
}
