package tunnelbrowser.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the window looks.
 *
 * @param divider the table's share of the window's width, between 0 and 1; empty for the program's
 *     own
 * @param detailsHidden whether the user put the detail pane away
 * @param window empty for the program's own
 * @param tables those that were changed, by their owner: see {@link #ofProfile}
 */
public record Layout(
    ColorTheme theme,
    Sizes sizes,
    Optional<Double> divider,
    boolean detailsHidden,
    Optional<WindowPlace> window,
    Map<String, TableLayout> tables) {
  /** Nothing changed yet. */
  public static final Layout DEFAULT =
      new Layout(
          ColorTheme.SYSTEM, Sizes.DEFAULT, Optional.empty(), false, Optional.empty(), Map.of());

  public Layout {
    Map<String, TableLayout> changed = new LinkedHashMap<>(tables);
    changed.values().removeIf(TableLayout.DEFAULT::equals);
    tables = Collections.unmodifiableMap(changed);
  }

  /** The owner of the table that shows the profile of that name. */
  public static String ofProfile(String name) {
    return "account:" + name;
  }

  /** The table of that owner. */
  public TableLayout table(String owner) {
    return tables.getOrDefault(owner, TableLayout.DEFAULT);
  }

  Layout withTheme(ColorTheme wanted) {
    return new Layout(wanted, sizes, divider, detailsHidden, window, tables);
  }

  Layout withSizes(Sizes wanted) {
    return new Layout(theme, wanted, divider, detailsHidden, window, tables);
  }

  Layout withDivider(Optional<Double> wanted) {
    return new Layout(theme, sizes, wanted, detailsHidden, window, tables);
  }

  Layout withDetailsHidden(boolean wanted) {
    return new Layout(theme, sizes, divider, wanted, window, tables);
  }

  Layout withWindow(Optional<WindowPlace> wanted) {
    return new Layout(theme, sizes, divider, detailsHidden, wanted, tables);
  }

  Layout withTable(String owner, TableLayout wanted) {
    Map<String, TableLayout> all = new LinkedHashMap<>(tables);
    all.put(owner, wanted);
    return new Layout(theme, sizes, divider, detailsHidden, window, all);
  }

  /** The same with the table of the profile that has got another name. */
  Layout withRenamed(String before, String after) {
    return before.equals(after) || !tables.containsKey(ofProfile(before))
        ? this
        : withTable(ofProfile(after), table(ofProfile(before))).withoutTableOf(before);
  }

  /** The same without the table of the profile of that name. */
  Layout withoutTableOf(String name) {
    return withTable(ofProfile(name), TableLayout.DEFAULT);
  }
}
