package tunnelbrowser.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShareTest {
  private static Map<String, Double> widths(double room) {
    Map<String, Share> taking = new LinkedHashMap<>();
    taking.put("url", new Share(4, 168, 480));
    taking.put("upstream", new Share(2, 120, 340));
    taking.put("labels", new Share(1, 70, 300));
    return Share.widths(taking, room);
  }

  @Test
  void within_their_limits_all_share_in_proportion() {
    assertThat(widths(700)).isEqualTo(Map.of("url", 400.0, "upstream", 200.0, "labels", 100.0));
  }

  @Test
  void what_one_cannot_use_goes_to_the_others() {
    assertThat(widths(900)).isEqualTo(Map.of("url", 480.0, "upstream", 280.0, "labels", 140.0));
    assertThat(widths(1120)).isEqualTo(Map.of("url", 480.0, "upstream", 340.0, "labels", 300.0));
  }

  @Test
  void what_one_needs_more_than_its_share_comes_from_the_others() {
    assertThat(widths(400)).isEqualTo(Map.of("url", 210.0, "upstream", 120.0, "labels", 70.0));
  }

  @Test
  void room_beyond_what_all_can_use_is_shared_in_proportion() {
    assertThat(widths(1190)).isEqualTo(Map.of("url", 520.0, "upstream", 360.0, "labels", 310.0));
  }

  @Test
  void no_room_is_no_less_than_the_least() {
    assertThat(widths(0)).isEqualTo(Map.of("url", 168.0, "upstream", 120.0, "labels", 70.0));
  }
}
