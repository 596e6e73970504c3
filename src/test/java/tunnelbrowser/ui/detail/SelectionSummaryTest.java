package tunnelbrowser.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

class SelectionSummaryTest {
  private static Map<String, String> summary(List<Tunnel> tunnels) {
    return SelectionSummary.of(tunnels).fields().stream()
        .filter(field -> field.value() instanceof DetailField.Value.Prose)
        .collect(
            Collectors.toMap(
                field -> Messages.text(field.name()),
                field -> ((DetailField.Value.Prose) field.value()).text()));
  }

  private static List<Tunnel> regions(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> Tunnels.numbered(number, "https", "r" + number))
        .toList();
  }

  @Test
  void what_is_the_same_is_told_once_and_what_differs_is_counted() {
    assertThat(summary(regions(2)))
        .containsEntry("Protocol", "https")
        .containsEntry("Region", "2 values\n1\u00a0×\u00a0r0\n1\u00a0×\u00a0r1");
  }

  @Test
  void of_many_values_the_first_are_named_and_a_single_other_one_as_well() {
    assertThat(summary(regions(4)))
        .containsEntry(
            "Region",
            "4 values\n1\u00a0×\u00a0r0\n1\u00a0×\u00a0r1\n1\u00a0×\u00a0r2\n1\u00a0×\u00a0r3");
    assertThat(summary(regions(5)))
        .containsEntry(
            "Region", "5 values\n1\u00a0×\u00a0r0\n1\u00a0×\u00a0r1\n1\u00a0×\u00a0r2\nand 2 more");
  }

  @Test
  void sessions_are_as_short_as_in_the_details_of_one() {
    Tunnel some = Tunnels.full();
    Tunnel tunnel =
        new Tunnel(
            some.id(),
            some.publicUrl(),
            some.startedAt(),
            some.metadata(),
            some.proto(),
            some.region(),
            Optional.of(new Ref("ts_3MbywMrJCD8z6wpIcwcoOGA79QP", "https://api.ngrok.com/")),
            some.endpoint(),
            some.labels(),
            some.backends(),
            some.forwardsTo(),
            "",
            List.of());
    assertThat(summary(List.of(tunnel, tunnel))).containsEntry("Session", "ts_3M…OGA79QP");
  }
}
