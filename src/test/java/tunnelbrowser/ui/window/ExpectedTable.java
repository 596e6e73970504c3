package tunnelbrowser.ui.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

/**
 * What the window should show, worked out by ids from the beginning each time.
 *
 * <p>What is asked for comes a moment later: until then it goes by the rows that are there.
 */
final class ExpectedTable {
  private static final SortOrder NEWEST_FIRST =
      new SortOrder(List.of(new SortOrder.Key(BuiltInField.STARTED, true)));

  private final Random random;
  private final Map<String, List<Tunnel>> fleets = new HashMap<>();
  private String account = "";
  private String filter = "";
  private SortOrder order = NEWEST_FIRST;

  /** Whose filter and order are kept, and come back with the account; empty while nobody's are. */
  private String owner = "";

  private final Map<String, String> keptFilters = new HashMap<>();
  private final Map<String, SortOrder> keptOrders = new HashMap<>();
  private final Set<String> selected = new LinkedHashSet<>();

  /** Selected tunnels that went since their rows were seen last, perhaps to come back. */
  private final Set<String> wentMeanwhile = new LinkedHashSet<>();

  private List<String> shown = List.of();
  private String focused = "";
  private String detailId = "";

  /** The tunnel that is to be selected as soon as it is shown; empty if none is. */
  private String revealed = "";

  ExpectedTable(Random random) {
    this.random = random;
  }

  /** From now on that account is looked at; the empty name stands for none that can be read. */
  void connect(String name) {
    leave();
    account = name;
    owner = name.equals("of the demo") ? "demo" : "key";
    filter = keptFilters.getOrDefault(owner, "");
    order = keptOrders.getOrDefault(owner, NEWEST_FIRST);
  }

  /** From now on no account is looked at. */
  void leave() {
    account = "";
    owner = "";
    selected.clear();
    focused = "";
    detailId = "";
    revealed = "";
  }

  /** Whose tunnels are to be seen. */
  String account() {
    return account;
  }

  /** Some tunnels go, some come, some change; some that were there before come back. */
  List<Tunnel> refresh() {
    List<Tunnel> next = new ArrayList<>(fleet());
    int mood = random.nextInt(10);
    next.removeIf(tunnel -> random.nextInt(mood == 0 ? 2 : 30) == 0);
    next.replaceAll(tunnel -> random.nextInt(30) == 0 ? any(number(tunnel)) : tunnel);
    Set<String> known = next.stream().map(Tunnel::id).collect(Collectors.toSet());
    IntStream.range(0, random.nextInt(mood == 1 ? 100 : 8))
        .mapToObj(some -> any(random.nextInt(400)))
        .filter(tunnel -> known.add(tunnel.id()))
        .forEach(tunnel -> next.add(random.nextInt(next.size() + 1), tunnel));
    fleets.put(account, List.copyOf(next));
    Set<String> online = next.stream().map(Tunnel::id).collect(Collectors.toSet());
    selected.stream().filter(id -> !online.contains(id)).forEach(wentMeanwhile::add);
    return fleet();
  }

  /** The id of any tunnel that is online, shown or not. */
  String anyId() {
    return fleet().get(random.nextInt(fleet().size())).id();
  }

  private List<Tunnel> fleet() {
    return fleets.getOrDefault(account, List.of());
  }

  /** Both accounts have tunnels of the same ids, and say in their metadata whose they are. */
  private Tunnel any(int number) {
    Tunnel made =
        Tunnels.numbered(
            number, random.nextBoolean() ? "https" : "tcp", random.nextBoolean() ? "us" : "eu");
    return new Tunnel(
        made.id(),
        made.publicUrl(),
        made.startedAt(),
        account,
        made.proto(),
        made.region(),
        made.session(),
        made.endpoint(),
        made.labels(),
        made.backends(),
        made.forwardsTo(),
        "",
        made.oddities());
  }

  private static int number(Tunnel tunnel) {
    return Integer.parseInt(tunnel.id().substring("tn_".length()));
  }

  void filter(String text) {
    filter = text;
    if (!owner.isEmpty()) {
      keptFilters.put(owner, text);
    }
  }

  void sort(SortOrder by) {
    order = by;
    if (!owner.isEmpty()) {
      keptOrders.put(owner, by);
    }
  }

  /** What a user does to the selection forgets what is hidden. */
  void select(List<Integer> rows, boolean keepOthers, int focusedRow) {
    selected.retainAll(keepOthers ? shown : List.of());
    rows.forEach(row -> selected.add(shown.get(row)));
    focused = shown.get(focusedRow);
    followLead();
  }

  void deselect(int row) {
    if (selected.contains(shown.get(row))) {
      selected.retainAll(shown);
      selected.remove(shown.get(row));
    }
    followLead();
  }

  /** A tunnel was asked for by its id; a filter that hides it goes. */
  void reveal(String id) {
    if (fleet().stream().anyMatch(tunnel -> tunnel.id().equals(id))) {
      if (!wanted().contains(id)) {
        filter("");
      }
      revealed = id;
      selectRevealed();
    }
  }

  private void selectRevealed() {
    if (shown.contains(revealed)) {
      select(List.of(shown.indexOf(revealed)), false, shown.indexOf(revealed));
      revealed = "";
    }
  }

  void focus(int row) {
    focused = shown.get(row);
    followLead();
  }

  /**
   * The rows were swapped. Whether a tunnel that went and came back before that is still selected
   * depends on whether anybody looked in between.
   *
   * @param rows their ids
   * @param known the ids of all tunnels that are online, shown or not
   * @param marked the ids of the rows that are selected
   */
  void swapped(List<String> rows, Set<String> known, Set<String> marked) {
    shown = rows;
    selected.retainAll(known);
    selected.removeIf(
        id -> wentMeanwhile.contains(id) && rows.contains(id) && !marked.contains(id));
    wentMeanwhile.removeAll(rows);
    followLead();
    selectRevealed();
  }

  /** The ids of the rows when all that was asked for has come, from the top. */
  List<String> wanted() {
    List<Tunnel> matching =
        fleet().stream()
            .filter(
                tunnel ->
                    Stream.of(BuiltInField.values())
                        .anyMatch(
                            field -> field.text(tunnel).toLowerCase(Locale.ROOT).contains(filter)))
            .toList();
    Fleet only = new Fleet(matching, new Fleet.Coverage.Partial());
    return FleetView.of(only, Query.EVERYTHING, order).rows().stream().map(Tunnel::id).toList();
  }

  /** The ids of the rows that are there, from the top. */
  List<String> ids() {
    return shown;
  }

  /** The selected tunnels that are shown, from the top. */
  List<String> selectedIds() {
    return shown.stream().filter(selected::contains).toList();
  }

  /** The tunnel that the keyboard stands on, if it is shown. */
  Optional<String> focused() {
    return Optional.of(focused).filter(shown::contains);
  }

  String filter() {
    return filter;
  }

  SortOrder order() {
    return order;
  }

  /** The tunnel in the detail pane; empty if none has been opened. */
  String detailId() {
    return detailId;
  }

  /**
   * The pane shows what is selected alone, and stays when several tunnels are, or when nothing that
   * is selected is shown any more.
   */
  private void followLead() {
    List<String> visible = selectedIds();
    if (visible.size() == 1) {
      detailId = visible.getFirst();
    }
  }
}
