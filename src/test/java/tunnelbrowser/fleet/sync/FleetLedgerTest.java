package tunnelbrowser.fleet.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Tunnel;

/** Tunnels are named by numbers here; a page lists them as the API does, newest first. */
class FleetLedgerTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final FleetLedger ledger = new FleetLedger();

  @Test
  void before_the_first_page_nothing_is_known() {
    assertThat(ledger.snapshot()).isEqualTo(Fleet.UNKNOWN);
  }

  @Test
  void between_pages_the_first_reading_is_partial() throws Exception {
    ledger.take(ledger.walk(TEN), page("a", 9, 8), TEN);
    assertThat(ledger.snapshot())
        .isEqualTo(new Fleet(tunnels(9, 8), new Coverage.Partial(), List.of(TEN, TEN)));
  }

  @Test
  void after_the_last_page_it_is_complete_as_of_its_beginning() throws Exception {
    ListTraversal walk = ledger.walk(TEN);
    ledger.take(walk, page("a", 9, 8), TEN);
    ledger.take(walk, lastPage(7), ELEVEN);
    assertThat(walk.isAtEnd()).isTrue();
    assertThat(ledger.snapshot())
        .isEqualTo(
            new Fleet(tunnels(9, 8, 7), new Coverage.Complete(TEN), List.of(TEN, TEN, ELEVEN)));
  }

  @Test
  void an_account_without_tunnels_is_complete_and_empty() throws Exception {
    ledger.take(ledger.walk(TEN), lastPage(), TEN);
    assertThat(ledger.snapshot()).isEqualTo(new Fleet(List.of(), new Coverage.Complete(TEN)));
  }

  @Test
  void new_tunnels_stand_above_those_known_before() throws Exception {
    read(9, 8, 7);
    ListTraversal walk = ledger.walk(ELEVEN);
    ledger.take(walk, page("a", 11, 10, 9), ELEVEN);
    assertThat(walk.hasMetKnown()).isTrue();
    assertThat(known()).containsExactly(11, 10, 9, 8, 7);
    assertThat(ledger.coverage()).isEqualTo(new Coverage.Complete(TEN));
  }

  @Test
  void a_page_of_nothing_but_new_tunnels_has_met_nothing_known() throws Exception {
    read(9, 8);
    ListTraversal walk = ledger.walk(ELEVEN);
    ledger.take(walk, page("a", 12, 11), ELEVEN);
    assertThat(walk.hasMetKnown()).isFalse();
    ledger.take(walk, page("b", 10, 9), ELEVEN);
    assertThat(walk.hasMetKnown()).isTrue();
    assertThat(known()).containsExactly(12, 11, 10, 9, 8);
  }

  @Test
  void a_tunnel_that_a_page_passes_over_is_gone() throws Exception {
    read(9, 8, 7, 6);
    ledger.take(ledger.walk(ELEVEN), page("a", 9, 7), ELEVEN);
    assertThat(known()).containsExactly(9, 7, 6);
  }

  @Test
  void a_tunnel_above_the_first_of_the_first_page_is_gone() throws Exception {
    read(9, 8, 7);
    ledger.take(ledger.walk(ELEVEN), page("a", 8), ELEVEN);
    assertThat(known()).containsExactly(8, 7);
  }

  @Test
  void a_tunnel_between_two_pages_is_gone() throws Exception {
    read(9, 8, 7, 6);
    ListTraversal walk = ledger.walk(ELEVEN);
    ledger.take(walk, page("a", 9), ELEVEN);
    assertThat(known()).containsExactly(9, 8, 7, 6);
    ledger.take(walk, page("b", 7), ELEVEN);
    assertThat(known()).containsExactly(9, 7, 6);
  }

  @Test
  void what_is_below_a_page_stays_until_the_last_page_is_read() throws Exception {
    read(9, 8, 7, 6);
    ListTraversal walk = ledger.walk(ELEVEN);
    ledger.take(walk, page("a", 9), ELEVEN);
    ledger.take(walk, page("b", 8), ELEVEN);
    assertThat(known()).containsExactly(9, 8, 7, 6);
    ledger.take(walk, lastPage(), ELEVEN);
    assertThat(known()).containsExactly(9, 8);
    assertThat(ledger.coverage()).isEqualTo(new Coverage.Complete(ELEVEN));
  }

  @Test
  void a_walk_that_is_given_up_takes_nothing_away_below_its_last_page() throws Exception {
    read(9, 8, 7, 6);
    ledger.take(ledger.walk(ELEVEN), page("a", 9, 8), ELEVEN);
    ledger.take(ledger.walk(NOON), page("a", 9, 8), NOON);
    assertThat(known()).containsExactly(9, 8, 7, 6);
  }

  @Test
  void a_tunnel_that_was_missed_takes_its_place_in_the_middle() throws Exception {
    read(9, 7);
    ledger.take(ledger.walk(ELEVEN), page("a", 9, 8, 7), ELEVEN);
    assertThat(known()).containsExactly(9, 8, 7);
  }

  @Test
  void a_walk_and_looks_above_it_do_not_disturb_each_other() throws Exception {
    read(9, 8, 7, 6);
    ListTraversal fullScan = ledger.walk(ELEVEN);
    ledger.take(fullScan, page("a", 9, 8), ELEVEN);
    ledger.take(ledger.walk(NOON), page("a", 11, 10, 9), NOON);
    ledger.take(fullScan, lastPage(7), NOON);
    assertThat(known()).containsExactly(11, 10, 9, 8, 7);
  }

  @Test
  void a_page_in_another_order_takes_nothing_away_and_sets_the_order_right() throws Exception {
    read(9, 8, 7, 6);
    ledger.take(ledger.walk(ELEVEN), page("a", 9, 6, 7), ELEVEN);
    assertThat(known()).containsExactly(9, 6, 7, 8);
  }

  @Test
  void a_tunnel_that_two_pages_name_is_known_once_and_nothing_is_gone() throws Exception {
    read(9, 8, 7, 6);
    ListTraversal walk = ledger.walk(ELEVEN);
    ledger.take(walk, page("a", 9, 8), ELEVEN);
    ledger.take(walk, page("b", 9, 6), ELEVEN);
    assertThat(known()).containsExactlyInAnyOrder(9, 8, 7, 6);
  }

  @Test
  void a_tunnel_that_a_page_names_twice_is_known_once() throws Exception {
    ledger.take(ledger.walk(TEN), lastPage(9, 8, 9), TEN);
    assertThat(known()).containsExactly(9, 8);
  }

  @Test
  void tunnels_without_an_id_are_those_of_the_last_page_that_had_them() throws Exception {
    Tunnel nameless = Tunnels.labeled("", Map.of());
    Page page =
        new Page(
            Stream.of(tunnels(9), List.of(nameless, nameless), tunnels(8))
                .flatMap(List::stream)
                .toList(),
            Optional.empty());
    ledger.take(ledger.walk(TEN), page, TEN);
    assertThat(ledger.snapshot().tunnels()).isEqualTo(page.tunnels());
    ledger.take(ledger.walk(ELEVEN), page, ELEVEN);
    assertThat(ledger.snapshot().tunnels()).isEqualTo(page.tunnels());
    ledger.take(ledger.walk(NOON), lastPage(9, 8), NOON);
    assertThat(known()).containsExactly(9, 8);
  }

  @Test
  void each_tunnel_knows_when_it_was_last_confirmed() throws Exception {
    read(9, 8, 7);
    ledger.take(ledger.walk(ELEVEN), page("a", 9, 8), ELEVEN);
    Fleet fleet = ledger.snapshot();
    assertThat(fleet.tunnels()).isEqualTo(tunnels(9, 8, 7));
    assertThat(fleet.confirmed()).containsExactly(ELEVEN, ELEVEN, TEN);
  }

  @Test
  void a_page_that_changes_nothing_leaves_the_same_list() throws Exception {
    read(9, 8);
    Fleet before = ledger.snapshot();
    read(9, 8);
    assertThat(ledger.snapshot().hasTheListOf(before)).isTrue();
    read(9);
    assertThat(ledger.snapshot().hasTheListOf(before)).isFalse();
  }

  @Test
  void what_has_changed_about_a_tunnel_is_known() throws Exception {
    read(9, 8);
    Tunnel moved = Tunnels.numbered(9, "tcp", "us");
    ledger.take(ledger.walk(ELEVEN), new Page(List.of(moved), Optional.of(cursor("a"))), ELEVEN);
    assertThat(ledger.snapshot().tunnels()).containsExactly(moved, Tunnels.numbered(8));
  }

  @Test
  void pages_in_a_circle_are_malformed_and_end_the_walk() throws Exception {
    ListTraversal walk = ledger.walk(TEN);
    ledger.take(walk, page("a", 9), TEN);
    ledger.take(walk, page("b", 8), TEN);
    assertThatThrownBy(() -> ledger.take(walk, page("a", 7), TEN))
        .isInstanceOf(ApiFailure.Malformed.class)
        .hasMessage("The pages of the list form a loop.");
    assertThat(walk.isLost()).isTrue();
    assertThat(known()).containsExactly(9, 8, 7);
  }

  private void read(int... numbers) throws ApiFailure {
    ledger.take(ledger.walk(TEN), lastPage(numbers), TEN);
  }

  private List<Integer> known() {
    return ledger.snapshot().tunnels().stream()
        .map(tunnel -> Integer.parseInt(tunnel.id().substring("tn_".length())))
        .toList();
  }

  private static Page page(String next, int... numbers) {
    return new Page(tunnels(numbers), Optional.of(cursor(next)));
  }

  private static Page lastPage(int... numbers) {
    return new Page(tunnels(numbers), Optional.empty());
  }

  private static List<Tunnel> tunnels(int... numbers) {
    return Arrays.stream(numbers).mapToObj(Tunnels::numbered).toList();
  }

  private static Page.Cursor cursor(String uri) {
    return new Page.Cursor(uri);
  }
}
