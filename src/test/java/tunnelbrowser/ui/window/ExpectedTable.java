package tunnelbrowser.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

/** What the table should show, worked out by ids from the beginning each time. */
final class ExpectedTable {
  private final Random random;
  private List<Tunnel> fleet = List.of();
  private String filter = "";
  private SortOrder order = new SortOrder(List.of(new SortOrder.Key(BuiltInField.STARTED, true)));
  private final Set<String> selected = new LinkedHashSet<>();
  private List<String> shown = List.of();
  private String focused = "";
  private String detail = "";

  ExpectedTable(Random random) {
    this.random = random;
  }

  /** Some tunnels go, some come, some change; some that were there before come back. */
  List<Tunnel> refresh() {
    List<Tunnel> next = new ArrayList<>(fleet);
    int mood = random.nextInt(10);
    next.removeIf(tunnel -> random.nextInt(mood == 0 ? 2 : 30) == 0);
    next.replaceAll(tunnel -> random.nextInt(30) == 0 ? any(number(tunnel)) : tunnel);
    Set<String> known = next.stream().map(Tunnel::id).collect(Collectors.toSet());
    IntStream.range(0, random.nextInt(mood == 1 ? 100 : 8))
        .mapToObj(some -> any(random.nextInt(400)))
        .filter(tunnel -> known.add(tunnel.id()))
        .forEach(tunnel -> next.add(random.nextInt(next.size() + 1), tunnel));
    fleet = List.copyOf(next);
    selected.retainAll(known);
    show();
    return fleet;
  }

  private Tunnel any(int number) {
    return Tunnels.numbered(
        number, random.nextBoolean() ? "https" : "tcp", random.nextBoolean() ? "us" : "eu");
  }

  private static int number(Tunnel tunnel) {
    return Integer.parseInt(tunnel.id().substring("tn_".length()));
  }

  void filter(String text) {
    filter = text;
    show();
  }

  void sort(SortOrder by) {
    order = by;
    show();
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

  void focus(int row) {
    focused = shown.get(row);
    followLead();
  }

  private void show() {
    shown = rows().stream().map(Tunnel::id).toList();
    followLead();
  }

  /** The tunnels that are shown, sorted. */
  private List<Tunnel> rows() {
    List<Tunnel> matching =
        fleet.stream()
            .filter(
                tunnel ->
                    Stream.of(BuiltInField.values())
                        .anyMatch(
                            field -> field.text(tunnel).toLowerCase(Locale.ROOT).contains(filter)))
            .toList();
    Fleet only = new Fleet(matching, new Fleet.Coverage.Partial());
    return FleetView.of(only, Query.EVERYTHING, order).rows();
  }

  /** Their ids. */
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

  /** What occurs in the title of the detail pane; empty if none has been opened. */
  String detail() {
    return detail;
  }

  /** The pane shows the lead, and stays when nothing that is selected is shown any more. */
  private void followLead() {
    List<String> visible = selectedIds();
    if (!visible.isEmpty()) {
      String lead = focused().filter(visible::contains).orElse(visible.getLast());
      detail = lead.replace("tn_", "://t");
    }
  }
}
