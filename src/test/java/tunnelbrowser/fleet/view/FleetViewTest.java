package tunnelbrowser.fleet.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class FleetViewTest {
  private static final Tunnel US_TCP = Tunnels.numbered(1, "tcp", "us");
  private static final Tunnel EU_TLS = Tunnels.numbered(2, "tls", "eu");
  private static final Tunnel US_HTTPS = Tunnels.numbered(3, "https", "us");
  private static final Tunnel LABELED = Tunnels.labeled("tn_9", Map.of("env", "Prod"));
  private static final Fleet FLEET = complete(List.of(LABELED, US_TCP, US_HTTPS, EU_TLS));

  @Test
  void without_a_sort_key_the_newest_come_first_and_unknown_starts_last() {
    assertThat(rows("", SortOrder.NEWEST_FIRST)).containsExactly(US_HTTPS, EU_TLS, US_TCP, LABELED);
  }

  @Test
  void it_knows_when_each_tunnel_was_confirmed_those_that_it_hides_included() {
    Instant noon = Instant.parse("2026-11-25T12:00:00Z");
    List<Tunnel> tunnels = List.of(US_TCP, EU_TLS);
    Fleet fleet = new Fleet(tunnels, FLEET.coverage(), List.of(noon, noon.plusSeconds(1)));
    FleetView view = FleetView.of(fleet, Query.of("tls"), SortOrder.NEWEST_FIRST);
    assertThat(view.confirmedAt(US_TCP.id(), fleet)).contains(noon);
    assertThat(view.confirmedAt(LABELED.id(), fleet)).isEmpty();
    Instant later = noon.plusSeconds(60);
    Fleet confirmedAgain = new Fleet(fleet.tunnels(), fleet.coverage(), List.of(later, later));
    assertThat(view.confirmedAt(US_TCP.id(), confirmedAgain)).contains(later);
    Fleet another = new Fleet(List.of(EU_TLS, US_TCP), fleet.coverage(), List.of(later, later));
    assertThat(view.confirmedAt(US_TCP.id(), another)).contains(noon);
    assertThat(view.confirmedAt(US_TCP.id(), new Fleet(fleet.tunnels(), fleet.coverage())))
        .isEmpty();
  }

  @Test
  void a_second_key_breaks_the_ties_of_the_first() {
    SortOrder order =
        new SortOrder(
            List.of(
                new SortOrder.Key(BuiltInField.REGION, true),
                new SortOrder.Key(BuiltInField.PROTOCOL, false)));
    assertThat(rows("", order)).containsExactly(US_HTTPS, US_TCP, LABELED, EU_TLS);
  }

  @Test
  void tunnels_without_a_value_come_last_in_both_directions() {
    assertThat(rows("", by(BuiltInField.PUBLIC_URL, false)).getLast()).isEqualTo(LABELED);
    assertThat(rows("", by(BuiltInField.PUBLIC_URL, true)).getLast()).isEqualTo(LABELED);
    assertThat(rows("", by(BuiltInField.STARTED, false)).getLast()).isEqualTo(LABELED);
  }

  @ParameterizedTest
  @EnumSource(BuiltInField.class)
  void the_order_in_which_tunnels_arrive_never_matters(BuiltInField field) {
    List<Tunnel> arrived = new ArrayList<>(Tunnels.fleet(50));
    arrived.add(LABELED);
    List<Tunnel> sorted = FleetView.of(complete(arrived), Query.EVERYTHING, by(field, true)).rows();
    Collections.shuffle(arrived, new Random(7));
    assertThat(FleetView.of(complete(arrived), Query.EVERYTHING, by(field, true)).rows())
        .isEqualTo(sorted);
  }

  @Test
  void every_word_must_occur_in_some_field_whatever_its_case() {
    assertThat(rows("US tcp", SortOrder.NEWEST_FIRST)).containsExactly(US_TCP);
    assertThat(rows("  env=prod ", SortOrder.NEWEST_FIRST)).containsExactly(LABELED);
    assertThat(rows("tn_00002", SortOrder.NEWEST_FIRST)).containsExactly(EU_TLS);
    assertThat(rows("nowhere", SortOrder.NEWEST_FIRST)).isEmpty();
  }

  @Test
  void the_placeholder_of_a_missing_url_is_not_searched() {
    assertThat(rows("://:0", SortOrder.NEWEST_FIRST)).isEmpty();
  }

  @Test
  void a_view_that_is_no_longer_wanted_stops() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> rows("", SortOrder.NEWEST_FIRST))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static List<Tunnel> rows(String query, SortOrder order) {
    return FleetView.of(FLEET, Query.of(query), order).rows();
  }

  private static SortOrder by(BuiltInField field, boolean descending) {
    return new SortOrder(List.of(new SortOrder.Key(field, descending)));
  }

  private static Fleet complete(List<Tunnel> tunnels) {
    return new Fleet(tunnels, new Fleet.Coverage.Complete(Instant.EPOCH));
  }
}
