package tunnelbrowser.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class TunnelSelectionTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private final Fleet fleet = new Fleet(Tunnels.fleet(3), new Fleet.Coverage.Partial());
  private final List<String> leads = new ArrayList<>();

  @Test
  void a_tunnel_that_was_deselected_just_before_the_rows_went_is_no_lead_any_more() {
    runOnFx(
        () -> {
          Rows rows = new Rows();
          TableView<Tunnel> table = new TableView<>(rows);
          TunnelSelection selection =
              new TunnelSelection(
                  table, rows, now -> leads.add(now.lead().map(Tunnel::id).orElse("none")));
          selection.setSelectionMode(SelectionMode.MULTIPLE);
          table.setSelectionModel(selection);
          new Scene(table);
          selection.keepThrough(rows("tn"));
          selection.selectIndices(2, 1);
          selection.clearSelection(1);
          selection.keepThrough(rows("nothing"));
        });
    assertThat(leads).endsWith("tn_00001", "tn_00000", "none");
  }

  private FleetView rows(String query) {
    return FleetView.of(fleet, Query.of(query), SortOrder.NEWEST_FIRST);
  }
}
