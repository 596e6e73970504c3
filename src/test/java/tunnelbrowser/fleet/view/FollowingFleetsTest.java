package tunnelbrowser.fleet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

/** Fleets, orders and queries follow one another at random; the seed is the test's parameter. */
class FollowingFleetsTest {
  private static final List<String> PROTOS = List.of("https", "tcp", "TLS", "");
  private static final List<String> REGIONS = List.of("us", "eu", "Eu");
  private static final List<String> QUERIES =
      List.of("", "t0", "T00 https", "tn_0001", "eu", "eU tcp", "ngrok.app ts_", "nowhere");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void what_is_computed_from_the_view_before_is_what_is_computed_anew(long seed) {
    Random random = new Random(seed);
    Fleet fleet = Fleet.UNKNOWN;
    SortOrder order = SortOrder.NEWEST_FIRST;
    String query = "";
    SortedFleet sorted = SortedFleet.EMPTY;
    FleetView view = FleetView.EMPTY;
    for (int step = 0; step < 400; step++) {
      switch (random.nextInt(4)) {
        case 0 -> order = anyOrder(random);
        case 1 -> query = QUERIES.get(random.nextInt(QUERIES.size()));
        case 2 -> query += QUERIES.get(random.nextInt(QUERIES.size()));
        default -> fleet = after(fleet, random);
      }
      sorted = sorted.next(fleet, order);
      view = view.next(sorted, Query.of(query));
      assertThat(view.rows())
          .as("seed %d, step %d: \"%s\" by %s", seed, step, query, order)
          .isEqualTo(expected(fleet, query, order));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void a_tunnel_keeps_its_number_while_it_is_online_and_no_other_ever_gets_it(long seed) {
    Random random = new Random(seed);
    Map<String, Integer> online = new HashMap<>();
    Set<Integer> given = new HashSet<>();
    Fleet fleet = Fleet.UNKNOWN;
    SortedFleet sorted = SortedFleet.EMPTY;
    for (int step = 0; step < 100; step++) {
      fleet = after(fleet, random);
      sorted = sorted.next(fleet, anyOrder(random));
      FleetView view = FleetView.EMPTY.next(sorted, Query.EVERYTHING);
      Map<String, Integer> before = Map.copyOf(online);
      online.clear();
      for (int row = 0; row < view.rows().size(); row++) {
        String id = view.rows().get(row).id();
        assertThat(view.indexOf(id)).as("seed %d, step %d", seed, step).isEqualTo(row);
        online.put(id, view.number(row));
        if (before.containsKey(id)) {
          assertThat(before).as("seed %d, step %d", seed, step).containsEntry(id, view.number(row));
        } else {
          assertThat(given.add(view.number(row))).as("seed %d, step %d", seed, step).isTrue();
        }
      }
    }
  }

  /** Some tunnels go, some change, some come; now and then all are others or none is left. */
  private static Fleet after(Fleet before, Random random) {
    List<Tunnel> tunnels = new ArrayList<>(random.nextInt(15) == 0 ? List.of() : before.tunnels());
    tunnels.removeIf(tunnel -> random.nextInt(20) == 0);
    tunnels.replaceAll(tunnel -> random.nextInt(20) == 0 ? tunnel(number(tunnel), random) : tunnel);
    Set<Integer> known = new HashSet<>(tunnels.stream().map(FollowingFleetsTest::number).toList());
    IntStream.range(0, random.nextInt(12))
        .map(any -> random.nextInt(500))
        .filter(known::add)
        .forEach(number -> tunnels.add(tunnel(number, random)));
    if (random.nextInt(5) == 0) {
      Collections.shuffle(tunnels, random);
    }
    return new Fleet(tunnels, new Fleet.Coverage.Partial());
  }

  private static int number(Tunnel tunnel) {
    return Integer.parseInt(tunnel.id().substring("tn_".length()));
  }

  private static Tunnel tunnel(int number, Random random) {
    Tunnel tunnel = Tunnels.numbered(number, any(PROTOS, random), any(REGIONS, random));
    String id = tunnel.id();
    return random.nextInt(10) == 0 ? Tunnels.labeled(id, Map.of("env", "Eu")) : tunnel;
  }

  private static SortOrder anyOrder(Random random) {
    return new SortOrder(
        IntStream.range(0, random.nextInt(3))
            .mapToObj(
                any ->
                    new SortOrder.Key(
                        any(List.of(BuiltInField.values()), random), random.nextBoolean()))
            .toList());
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<Tunnel> expected(Fleet fleet, String query, SortOrder order) {
    return fleet.tunnels().stream()
        .filter(tunnel -> Stream.of(query.split(" ")).allMatch(word -> occurs(word, tunnel)))
        .sorted(order.comparator())
        .toList();
  }

  private static boolean occurs(String word, Tunnel tunnel) {
    return Stream.of(BuiltInField.values())
        .map(field -> field.text(tunnel).toLowerCase(Locale.ROOT))
        .anyMatch(text -> text.contains(word.toLowerCase(Locale.ROOT)));
  }
}
