package tunnelbrowser.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.fleet.view.SortedFleet;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class FieldsTest {
  private static final Field ENV = new LabelField("env");
  private static final Tunnel PROD = Tunnels.labeled("tn_1", Map.of("env", "Prod", "team", "b"));
  private static final Tunnel TEST = Tunnels.labeled("tn_2", Map.of("env", "test", "team", "a"));
  private static final Tunnel EMPTY = Tunnels.labeled("tn_3", Map.of("env", "", "team", "a"));
  private static final Tunnel OTHER = Tunnels.labeled("tn_4", Map.of("Env", "Alpha"));
  private static final Tunnel DEV = Tunnels.labeled("tn_5", Map.of("env", "dev", "team", "a"));

  @Test
  void each_built_in_field_is_found_by_its_name_in_the_api() {
    for (BuiltInField field : BuiltInField.values()) {
      assertThat(Fields.parse(field.id())).contains(field);
    }
    assertThat(Stream.of(BuiltInField.values()).map(Field::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z_]+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"env", "a:b", "label:", " ", "Größe", "started_at", "a,b"})
  void a_label_is_found_by_its_id_whatever_its_key(String key) {
    assertThat(new LabelField(key).id()).isEqualTo("label:" + key);
    assertThat(Fields.parse("label:" + key)).contains(new LabelField(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "label", "label:", "Label:env", "Public URL", "PUBLIC_URL", "public-url"})
  void no_title_and_no_name_in_the_program_is_an_id(String text) {
    assertThat(Fields.parse(text)).isEmpty();
  }

  @Test
  void a_label_without_a_key_is_refused() {
    assertThatThrownBy(() -> new LabelField(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A label has a key.");
  }

  @Test
  void tunnels_are_sorted_by_a_label_and_those_without_it_come_last() {
    assertThat(rows(by(new SortOrder.Key(ENV, false))))
        .containsExactly(DEV, PROD, TEST, EMPTY, OTHER);
    assertThat(rows(by(new SortOrder.Key(ENV, true))))
        .containsExactly(TEST, PROD, DEV, EMPTY, OTHER);
  }

  @Test
  void labels_and_built_in_fields_break_each_others_ties() {
    SortOrder order =
        by(
            new SortOrder.Key(new LabelField("team"), false),
            new SortOrder.Key(BuiltInField.REGION, true),
            new SortOrder.Key(ENV, true));
    assertThat(rows(order)).containsExactly(TEST, DEV, EMPTY, PROD, OTHER);
  }

  @Test
  void a_fleet_that_follows_another_is_sorted_by_a_label_as_if_it_were_the_first() {
    SortOrder order = by(new SortOrder.Key(ENV, false));
    List<Tunnel> tunnels = new ArrayList<>();
    for (int number = 0; number < 100; number++) {
      tunnels.add(Tunnels.labeled("tn_" + number, Map.of("env", "e" + number * 37 % 11)));
    }
    Collections.shuffle(tunnels, new Random(3));
    SortedFleet before = SortedFleet.of(fleet(tunnels), order);
    tunnels.set(50, Tunnels.labeled(tunnels.get(50).id(), Map.of("env", "E5")));
    tunnels.set(70, Tunnels.labeled(tunnels.get(70).id(), Map.of()));
    SortedFleet after = before.next(fleet(tunnels), order);
    assertThat(FleetView.EMPTY.next(after, Query.EVERYTHING).rows())
        .isEqualTo(FleetView.of(fleet(tunnels), Query.EVERYTHING, order).rows())
        .isEqualTo(tunnels.stream().sorted(order.comparator()).toList());
    assertThat(FleetView.EMPTY.next(after, Query.of("env=e5")).rows().getFirst().labels())
        .containsEntry("env", "E5");
  }

  @Test
  void equal_labels_make_equal_orders() {
    assertThat(by(new SortOrder.Key(new LabelField("env"), true)))
        .isEqualTo(by(new SortOrder.Key(ENV, true)));
  }

  private static List<Tunnel> rows(SortOrder order) {
    List<Tunnel> tunnels = List.of(OTHER, TEST, EMPTY, PROD, DEV);
    return FleetView.of(fleet(tunnels), Query.EVERYTHING, order).rows();
  }

  private static SortOrder by(SortOrder.Key... keys) {
    return new SortOrder(List.of(keys));
  }

  private static Fleet fleet(List<Tunnel> tunnels) {
    return new Fleet(tunnels, new Fleet.Coverage.Partial());
  }
}
