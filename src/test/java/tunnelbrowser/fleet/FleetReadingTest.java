package tunnelbrowser.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class FleetReadingTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00Z");
  private static final Tunnel ONE = Tunnels.numbered(1);
  private static final Tunnel TWO = Tunnels.numbered(2);
  private static final Tunnel THREE = Tunnels.numbered(3);

  @Test
  void before_the_first_page_nothing_is_known() {
    assertThat(new FleetReading(Fleet.UNKNOWN, TEN).soFar()).isEqualTo(Fleet.UNKNOWN);
  }

  @Test
  void between_pages_the_first_reading_is_partial() {
    FleetReading reading = new FleetReading(Fleet.UNKNOWN, TEN);
    reading.add(List.of(TWO));
    assertThat(reading.soFar()).isEqualTo(new Fleet(List.of(TWO), new Coverage.Partial()));
  }

  @Test
  void a_complete_reading_is_complete_as_of_its_beginning() {
    FleetReading reading = new FleetReading(Fleet.UNKNOWN, TEN);
    reading.add(List.of(TWO));
    reading.add(List.of(ONE));
    assertThat(reading.complete())
        .isEqualTo(new Fleet(List.of(TWO, ONE), new Coverage.Complete(TEN)));
  }

  @Test
  void an_account_without_tunnels_is_complete_and_empty() {
    assertThat(new FleetReading(Fleet.UNKNOWN, TEN).complete())
        .isEqualTo(new Fleet(List.of(), new Coverage.Complete(TEN)));
  }

  @Test
  void a_tunnel_not_yet_met_again_stays_until_the_reading_is_complete() {
    Fleet before = new Fleet(List.of(TWO, ONE), new Coverage.Complete(TEN));
    FleetReading reading = new FleetReading(before, ELEVEN);
    reading.add(List.of(THREE));
    assertThat(reading.soFar().tunnels()).containsExactlyInAnyOrder(ONE, TWO, THREE);
    assertThat(reading.soFar().coverage()).isEqualTo(new Coverage.Complete(TEN));

    reading.add(List.of(ONE));
    assertThat(reading.complete().tunnels()).containsExactlyInAnyOrder(ONE, THREE);
    assertThat(reading.complete().coverage()).isEqualTo(new Coverage.Complete(ELEVEN));
  }

  @Test
  void a_tunnel_that_two_pages_name_is_counted_once() {
    FleetReading reading = new FleetReading(Fleet.UNKNOWN, TEN);
    reading.add(List.of(TWO, ONE));
    reading.add(List.of(ONE));
    assertThat(reading.seen()).isEqualTo(2);
    assertThat(reading.complete().tunnels()).containsExactly(TWO, ONE);
  }
}
