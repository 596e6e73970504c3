package tunnelbrowser.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class RowsTest {
  private final Rows rows = new Rows();
  private final List<String> changes = new ArrayList<>();

  @BeforeEach
  void listen() {
    ListChangeListener<Tunnel> listener =
        change -> {
          while (change.next()) {
            String rest = change.wasUpdated() ? "updated" : "for " + change.getRemovedSize();
            changes.add("%d-%d %s".formatted(change.getFrom(), change.getTo(), rest));
          }
        };
    rows.addListener(listener);
  }

  @Test
  void a_swap_is_one_change_whatever_the_number_of_rows() {
    swap(Tunnels.fleet(1000));
    swap(Tunnels.fleet(300));
    swap(List.of());
    assertThat(changes).containsExactly("0-1000 for 0", "0-300 updated", "0-0 for 300");
  }

  @Test
  void rows_are_what_was_swapped_in_last() {
    swap(Tunnels.fleet(3));
    swap(List.of(Tunnels.numbered(7), Tunnels.numbered(5)));
    assertThat(rows).containsExactly(Tunnels.numbered(7), Tunnels.numbered(5));
  }

  @Test
  void a_row_is_found_by_its_tunnels_id() {
    swap(Tunnels.fleet(3));
    assertThat(rows.indexOf(Tunnels.numbered(0))).isEqualTo(2);
    assertThat(rows.indexOf(Tunnels.numbered(3))).isEqualTo(-1);
    assertThat(rows.contains(Tunnels.numbered(0, "tcp", "us"))).isTrue();
    assertThat(rows).doesNotContain(Tunnels.numbered(3));
  }

  private void swap(List<Tunnel> tunnels) {
    Fleet fleet = new Fleet(tunnels, new Fleet.Coverage.Partial());
    rows.swap(FleetView.of(fleet, Query.EVERYTHING, SortOrder.NEWEST_FIRST));
  }
}
