package tunnelbrowser.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stays the same in a slot of the fleet, whichever tunnel fills it just then.
 *
 * @param slot the slot's number
 * @param team who runs it
 * @param service what it serves
 * @param region where its agent connects
 * @param site where its agent stands, such as {@code fr-012}
 */
record Slot(int slot, Team team, Team.Service service, String region, String site) {
  private static final List<String> REGIONS =
      List.of("us", "us", "us", "eu", "eu", "eu", "ap", "au", "sa", "jp", "in", "us-cal-1");
  private static final Map<String, List<String>> COUNTRIES =
      Map.of(
          "us", List.of("us", "ca"),
          "us-cal-1", List.of("us"),
          "eu", List.of("fr", "de", "it", "pl", "pt", "nl"),
          "ap", List.of("sg", "id", "kr"),
          "au", List.of("au", "nz"),
          "sa", List.of("br", "cl"),
          "jp", List.of("jp"),
          "in", List.of("in"));

  /**
   * The slot of that number.
   *
   * @param group the number that slots of one service have in common
   */
  static Slot of(int slot, int group, SeededRandom random) {
    SeededRandom mine = random.about("post").about(group);
    Team team = mine.about("team").pick(Team.ALL);
    int first = mine.about("service").below(team.services().size());
    Team.Service service = team.services().get((first + slot) % team.services().size());
    String region = mine.about("region").pick(REGIONS);
    String country = mine.about("country").pick(COUNTRIES.getOrDefault(region, List.of("us")));
    String site = String.format(Locale.ROOT, "%s-%03d", country, 1 + group % 999);
    return new Slot(slot, team, service, region, site);
  }

  /** What a tunnel group backend finds the tunnels of this slot by. */
  Map<String, String> labels() {
    return new TreeMap<>(Map.of("team", team.label(), "env", "prod", "pool", "pool-" + site));
  }
}
