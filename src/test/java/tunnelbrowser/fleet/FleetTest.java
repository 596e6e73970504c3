package tunnelbrowser.fleet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.testing.Tunnels;

class FleetTest {
  @Test
  void a_time_for_each_tunnel_or_none_at_all() {
    assertThatThrownBy(
            () -> new Fleet(Tunnels.fleet(2), new Coverage.Partial(), List.of(Instant.EPOCH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 times for 2 tunnels.");
  }
}
