package tunnelbrowser.ui.empty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class EmptyStateTest {
  private static final ConnectionTarget CONNECTED = new ConnectionTarget.Demo();
  private static final Coverage COMPLETE =
      new Coverage.Complete(Instant.parse("2026-11-23T12:00:00Z"));

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void without_a_connection_a_key_is_missing_whatever_else(boolean failing) {
    assertThat(EmptyState.of(new ConnectionTarget.NotConnected(), FleetView.EMPTY, failing, false))
        .isEqualTo(EmptyState.NO_KEY);
  }

  @Test
  void before_the_first_answer_it_is_loading() {
    assertThat(EmptyState.of(CONNECTED, FleetView.EMPTY, false, false))
        .isEqualTo(EmptyState.LOADING);
  }

  @Test
  void empty_pages_while_more_are_coming_are_loading_too() {
    assertThat(EmptyState.of(CONNECTED, view(List.of(), new Coverage.Partial(), ""), false, false))
        .isEqualTo(EmptyState.LOADING);
  }

  @Test
  void a_failure_with_nothing_known_is_a_failure() {
    assertThat(EmptyState.of(CONNECTED, FleetView.EMPTY, true, false)).isEqualTo(EmptyState.FAILED);
    assertThat(EmptyState.of(CONNECTED, view(List.of(), new Coverage.Partial(), ""), true, false))
        .isEqualTo(EmptyState.FAILED);
  }

  @Test
  void an_account_once_read_without_tunnels_has_none_filter_or_not() {
    assertThat(EmptyState.of(CONNECTED, view(List.of(), COMPLETE, ""), false, false))
        .isEqualTo(EmptyState.NO_TUNNELS);
    assertThat(EmptyState.of(CONNECTED, view(List.of(), COMPLETE, "prod"), false, true))
        .isEqualTo(EmptyState.NO_TUNNELS);
  }

  @Test
  void a_failure_without_rows_is_told_in_their_place() {
    assertThat(EmptyState.of(CONNECTED, view(List.of(), COMPLETE, ""), true, false))
        .isEqualTo(EmptyState.FAILED);
  }

  @Test
  void who_stopped_the_first_reading_is_not_told_that_it_loads() {
    assertThat(EmptyState.of(CONNECTED, FleetView.EMPTY, false, true))
        .isEqualTo(EmptyState.STOPPED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_filter_that_hides_everything_is_named_as_the_cause(boolean failing) {
    assertThat(
            EmptyState.of(CONNECTED, view(Tunnels.fleet(3), COMPLETE, "nowhere"), failing, false))
        .isEqualTo(EmptyState.FILTERED_OUT);
  }

  private static FleetView view(List<Tunnel> tunnels, Coverage coverage, String query) {
    return FleetView.of(new Fleet(tunnels, coverage), Query.of(query), SortOrder.NEWEST_FIRST);
  }
}
