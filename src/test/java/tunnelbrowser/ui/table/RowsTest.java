package tunnelbrowser.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
            changes.add(
                "%d-%d for %d"
                    .formatted(change.getFrom(), change.getTo(), change.getRemovedSize()));
          }
        };
    rows.addListener(listener);
  }

  @Test
  void a_swap_is_one_change_whatever_the_number_of_rows() {
    rows.swap(Tunnels.fleet(1000));
    rows.swap(Tunnels.fleet(300));
    rows.swap(List.of());
    assertThat(changes).containsExactly("0-1000 for 0", "0-300 for 1000", "0-0 for 300");
  }

  @Test
  void rows_are_what_was_swapped_in_last() {
    rows.swap(Tunnels.fleet(3));
    rows.swap(List.of(Tunnels.numbered(7), Tunnels.numbered(5)));
    assertThat(rows).containsExactly(Tunnels.numbered(7), Tunnels.numbered(5));
  }

  @Test
  void a_row_is_found_by_its_tunnels_id() {
    rows.swap(Tunnels.fleet(3));
    assertThat(rows.indexOf("tn_00000")).isEqualTo(2);
    assertThat(rows.indexOf("tn_00003")).isEqualTo(-1);
  }
}
