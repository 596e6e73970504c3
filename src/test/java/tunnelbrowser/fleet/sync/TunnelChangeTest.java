package tunnelbrowser.fleet.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.sync.TunnelChange.Appeared;
import tunnelbrowser.fleet.sync.TunnelChange.Back;
import tunnelbrowser.fleet.sync.TunnelChange.Changed;
import tunnelbrowser.fleet.sync.TunnelChange.Difference;
import tunnelbrowser.fleet.sync.TunnelChange.FirstReadingComplete;
import tunnelbrowser.fleet.sync.TunnelChange.Found;
import tunnelbrowser.fleet.sync.TunnelChange.Gone;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Tunnel;

/** Tunnels are named by numbers here; a page lists them as the API does, newest first. */
class TunnelChangeTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant ONE = Instant.parse("2026-11-23T13:00:00Z");

  private final List<TunnelChange> told = new ArrayList<>();
  private final FleetLedger ledger = new FleetLedger(told::addAll);

  @Test
  void a_first_reading_finds_tunnels_and_announces_none() throws Exception {
    ListTraversal walk = ledger.walk(TEN);
    take(walk, page("a", 9, 8), TEN);
    assertThat(told).containsExactly(found(9, TEN), found(8, TEN));
    told.clear();
    take(walk, lastPage(7), ELEVEN);
    assertThat(told).containsExactly(found(7, ELEVEN), new FirstReadingComplete(TEN, ELEVEN));
  }

  @Test
  void an_empty_first_reading_is_complete_as_well() throws Exception {
    take(ledger.walk(TEN), lastPage(), TEN);
    assertThat(told).containsExactly(new FirstReadingComplete(TEN, TEN));
  }

  @Test
  void a_tunnel_that_is_new_above_an_unfinished_first_reading_is_no_news_yet() throws Exception {
    ListTraversal walk = ledger.walk(TEN);
    take(walk, page("a", 9), TEN);
    take(ledger.walk(ELEVEN), page("a", 10, 9), ELEVEN);
    take(walk, lastPage(8), NOON);
    assertThat(told)
        .containsExactly(
            found(9, TEN), found(10, ELEVEN), found(8, NOON), new FirstReadingComplete(TEN, NOON));
  }

  @Test
  void later_readings_that_confirm_what_is_known_tell_nothing() throws Exception {
    read(9, 8, 7);
    ListTraversal walk = ledger.walk(ELEVEN);
    take(walk, page("a", 9, 8), ELEVEN);
    take(walk, lastPage(7), ELEVEN);
    assertThat(told).isEmpty();
  }

  @Test
  void a_tunnel_that_comes_after_the_first_reading_appeared() throws Exception {
    read(9);
    take(ledger.walk(ELEVEN), page("a", 10, 9), ELEVEN);
    assertThat(told).containsExactly(new Appeared(Tunnels.numbered(10), ELEVEN));
  }

  @Test
  void a_tunnel_that_changed_is_told_with_both_values_of_each_field() throws Exception {
    read(9, 8);
    Tunnel after = Tunnels.numbered(9, "tcp", "us");
    take(ledger.walk(ELEVEN), page("a", after, Tunnels.numbered(8)), ELEVEN);
    Changed change = new Changed(Tunnels.numbered(9), after, TEN, ELEVEN);
    assertThat(told).containsExactly(change);
    assertThat(change.differences())
        .containsExactly(
            new Difference(
                BuiltInField.PUBLIC_URL, "https://t00009.ngrok.app", "tcp://t00009.ngrok.app"),
            new Difference(BuiltInField.PROTOCOL, "https", "tcp"),
            new Difference(BuiltInField.REGION, "eu", "us"));
  }

  @Test
  void a_change_that_no_field_shows_is_told_without_differences() throws Exception {
    read(9);
    Tunnel odd = Tunnels.odd(Tunnels.numbered(9), "The region is a number.");
    take(ledger.walk(ELEVEN), lastPage(odd), ELEVEN);
    Changed change = new Changed(Tunnels.numbered(9), odd, TEN, ELEVEN);
    assertThat(told).containsExactly(change);
    assertThat(change.differences()).isEmpty();
  }

  @Test
  void a_tunnel_that_a_page_passes_over_is_gone_since_some_time_after_it_was_last_seen()
      throws Exception {
    read(9, 8, 7);
    take(ledger.walk(ELEVEN), page("a", 9, 8), ELEVEN);
    take(ledger.walk(NOON), page("a", 9, 7), NOON);
    assertThat(told).containsExactly(new Gone(Tunnels.numbered(8), ELEVEN, NOON));
  }

  @Test
  void below_the_last_page_all_are_gone_and_not_before() throws Exception {
    read(9, 8, 7, 6);
    ListTraversal walk = ledger.walk(ELEVEN);
    take(walk, page("a", 9), ELEVEN);
    take(walk, page("b", 8), NOON);
    assertThat(told).isEmpty();
    take(walk, lastPage(), ONE);
    assertThat(told)
        .containsExactly(
            new Gone(Tunnels.numbered(7), TEN, ONE), new Gone(Tunnels.numbered(6), TEN, ONE));
  }

  @Test
  void a_tunnel_that_is_seen_again_is_back_and_then_no_longer_gone() throws Exception {
    read(9, 8, 7);
    take(ledger.walk(ELEVEN), page("a", 9, 7), ELEVEN);
    Tunnel changed = Tunnels.numbered(8, "tcp", "us");
    take(ledger.walk(NOON), page("a", Tunnels.numbered(9), changed, Tunnels.numbered(7)), NOON);
    take(ledger.walk(ONE), page("a", 9, 7), ONE);
    assertThat(told)
        .containsExactly(
            new Gone(Tunnels.numbered(8), TEN, ELEVEN),
            new Back(changed, TEN, ELEVEN, NOON),
            new Gone(changed, NOON, ONE));
  }

  @Test
  void a_tunnel_that_was_gone_before_the_first_reading_was_over_is_back() throws Exception {
    ListTraversal walk = ledger.walk(TEN);
    take(walk, page("a", 9, 8, 7), TEN);
    take(ledger.walk(ELEVEN), page("a", 9, 7), ELEVEN);
    told.clear();
    take(ledger.walk(NOON), page("a", 9, 8, 7), NOON);
    assertThat(told).containsExactly(new Back(Tunnels.numbered(8), TEN, ELEVEN, NOON));
  }

  @Test
  void of_the_tunnels_that_are_gone_the_last_ten_thousand_are_remembered() throws Exception {
    int[] all = IntStream.rangeClosed(0, ChangeRecorder.GONE_KEPT).map(i -> 20_000 - i).toArray();
    read(all);
    take(ledger.walk(ELEVEN), lastPage(), ELEVEN);
    assertThat(told).hasSize(10_001);
    told.clear();
    take(ledger.walk(NOON), lastPage(20_000, 19_999), NOON);
    assertThat(told)
        .containsExactly(
            new Appeared(Tunnels.numbered(20_000), NOON),
            new Back(Tunnels.numbered(19_999), TEN, ELEVEN, NOON));
  }

  @Test
  void a_tunnel_that_a_reading_names_twice_is_told_once() throws Exception {
    ListTraversal walk = ledger.walk(TEN);
    take(walk, page("a", 9, 8, 9), TEN);
    take(walk, lastPage(8, 7), TEN);
    assertThat(told)
        .containsExactly(
            found(9, TEN), found(8, TEN), found(7, TEN), new FirstReadingComplete(TEN, TEN));
  }

  @Test
  void a_tunnel_that_moves_in_the_list_is_neither_gone_nor_new() throws Exception {
    read(9, 8, 7, 6);
    take(ledger.walk(ELEVEN), page("a", 9, 6, 7), ELEVEN);
    take(ledger.walk(NOON), lastPage(8, 7, 6, 9), NOON);
    assertThat(told).isEmpty();
  }

  @Test
  void a_walk_that_is_given_up_tells_of_nothing_below_its_last_page() throws Exception {
    read(9, 8, 7, 6);
    take(ledger.walk(ELEVEN), page("a", 9, 8), ELEVEN);
    take(ledger.walk(NOON), page("a", 9, 8), NOON);
    assertThat(told).isEmpty();
  }

  @Test
  void what_a_page_says_is_told_although_it_leads_in_a_circle() throws Exception {
    read(9, 6);
    ListTraversal walk = ledger.walk(ELEVEN);
    take(walk, page("a", 9), ELEVEN);
    assertThatThrownBy(() -> take(walk, page("a", 8), NOON))
        .isInstanceOf(ApiFailure.Malformed.class);
    ledger.tellChanges();
    assertThat(told).containsExactly(new Appeared(Tunnels.numbered(8), NOON));
  }

  @Test
  void tunnels_without_an_id_are_not_told() throws Exception {
    Tunnel nameless = Tunnels.labeled("", Map.of());
    read(9);
    take(ledger.walk(ELEVEN), page("a", nameless, Tunnels.numbered(9), nameless), ELEVEN);
    take(ledger.walk(NOON), lastPage(9), NOON);
    assertThat(told).isEmpty();
  }

  @Test
  void what_was_told_is_not_told_again_even_if_the_sink_failed() throws Exception {
    List<List<TunnelChange>> calls = new ArrayList<>();
    FleetLedger failing =
        new FleetLedger(
            changes -> {
              calls.add(changes);
              throw new IllegalStateException("no room");
            });
    failing.take(failing.walk(TEN), page("a", 9), TEN);
    assertThatThrownBy(failing::tellChanges)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no room");
    failing.tellChanges();
    assertThat(calls).containsExactly(List.of(found(9, TEN)));
  }

  private void read(int... numbers) throws ApiFailure {
    take(ledger.walk(TEN), lastPage(numbers), TEN);
    told.clear();
  }

  private void take(ListTraversal walk, Page page, Instant askedAt) throws ApiFailure {
    ledger.take(walk, page, askedAt);
    ledger.tellChanges();
  }

  private static Found found(int number, Instant at) {
    return new Found(Tunnels.numbered(number), at);
  }

  private static Page page(String next, int... numbers) {
    return new Page(tunnels(numbers), Optional.of(new Page.Cursor(next)));
  }

  private static Page page(String next, Tunnel... tunnels) {
    return new Page(List.of(tunnels), Optional.of(new Page.Cursor(next)));
  }

  private static Page lastPage(int... numbers) {
    return new Page(tunnels(numbers), Optional.empty());
  }

  private static Page lastPage(Tunnel tunnel) {
    return new Page(List.of(tunnel), Optional.empty());
  }

  private static List<Tunnel> tunnels(int... numbers) {
    return IntStream.of(numbers).mapToObj(Tunnels::numbered).toList();
  }
}
