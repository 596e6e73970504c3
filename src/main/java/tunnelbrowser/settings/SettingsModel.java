package tunnelbrowser.settings;

import static tunnelbrowser.settings.LayoutPart.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import tunnelbrowser.text.Message;

/**
 * The settings as a window sees them: properties that are kept across restarts when they are set.
 *
 * <p>A change counts at once. It is written in the background: at most once in {@link
 * CoalescedWrites#BETWEEN_WRITES}, however often something changes, and at the end. Only what was
 * changed here is written, so that two windows lose nothing of each other's; what another window
 * changes is seen after a restart. Belongs to the JavaFX thread.
 */
public final class SettingsModel {
  private final Settings found;
  private final CoalescedWrites writes;
  private final Map<String, TableSettings> tables = new HashMap<>();
  private final KeptProperty<ColorTheme> theme;
  private final KeptProperty<Sizes> sizes;
  private final KeptProperty<Optional<Double>> divider;
  private final KeptProperty<Boolean> detailsHidden;
  private final KeptProperty<Optional<WindowPlace>> window;
  private final KeptProperty<Optional<Duration>> pollInterval;
  private final KeptProperty<Boolean> welcomed;
  private final KeptProperty<Boolean> releaseChecks;
  private final KeptProperty<Optional<Instant>> lastReleaseCheck;
  private final ReadOnlyIntegerWrapper resets = new ReadOnlyIntegerWrapper();

  /**
   * @param loaded what was read from the store, which is not done here because it blocks
   * @param executor writes the changes
   */
  public SettingsModel(
      SettingsStore store, SettingsStore.Loaded loaded, Clock clock, Executor executor) {
    this.found = loaded.settings();
    this.writes = new CoalescedWrites(new SettingsWriter(store), loaded.problem(), clock, executor);
    this.theme = kept(layout(Layout::theme), layout(Layout::withTheme));
    this.sizes = kept(layout(Layout::sizes), layout(Layout::withSizes));
    this.divider = kept(layout(Layout::divider), layout(Layout::withDivider));
    this.detailsHidden = kept(layout(Layout::detailsHidden), layout(Layout::withDetailsHidden));
    this.window = kept(layout(Layout::window), layout(Layout::withWindow));
    this.pollInterval = kept(Settings::pollInterval, Settings::withPollInterval);
    this.welcomed =
        kept(Settings::welcomed, (settings, seen) -> seen ? settings.withWelcomed() : settings);
    this.releaseChecks = kept(Settings::checkForReleases, Settings::withReleaseChecks);
    this.lastReleaseCheck =
        kept(
            Settings::lastReleaseCheck,
            (settings, time) -> time.map(settings::withReleaseCheckAt).orElse(settings));
  }

  /** The defaults, of which no change is kept. */
  public static SettingsModel forgetful(Clock clock, Executor executor) {
    SettingsStore nowhere = SettingsStore.forgetful();
    return new SettingsModel(nowhere, nowhere.read(), clock, executor);
  }

  public ObjectProperty<ColorTheme> themeProperty() {
    return theme;
  }

  public ObjectProperty<Sizes> sizesProperty() {
    return sizes;
  }

  /** The table's share of the window's width; empty for the program's own. */
  public ObjectProperty<Optional<Double>> dividerProperty() {
    return divider;
  }

  /** Whether the user put the detail pane away. */
  public ObjectProperty<Boolean> detailsHiddenProperty() {
    return detailsHidden;
  }

  /** Empty for the program's own. */
  public ObjectProperty<Optional<WindowPlace>> windowProperty() {
    return window;
  }

  /** How often new tunnels are looked for; empty for the program's own pace. */
  public ObjectProperty<Optional<Duration>> pollIntervalProperty() {
    return pollInterval;
  }

  /** Whether the user has seen how to connect an account; never unset. */
  public ObjectProperty<Boolean> welcomedProperty() {
    return welcomed;
  }

  /** Whether the user agreed to the daily question for a newer release. */
  public ObjectProperty<Boolean> releaseChecksProperty() {
    return releaseChecks;
  }

  /** When that question was last asked by itself; never unset. */
  public ObjectProperty<Optional<Instant>> lastReleaseCheckProperty() {
    return lastReleaseCheck;
  }

  /** What is wrong with the settings or with keeping them; empty if nothing is. */
  public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return writes.problemProperty();
  }

  /** How often the layout was reset: what shows another one than is kept goes back as well. */
  public ReadOnlyIntegerProperty resetsProperty() {
    return resets.getReadOnlyProperty();
  }

  /**
   * The layout of a table.
   *
   * @param owner whose tunnels it shows, such as {@link Layout#ofProfile}
   */
  public TableSettings table(String owner) {
    return tables.computeIfAbsent(owner, this::keptTable);
  }

  /** Gives the table of a profile to the name that the profile has now. */
  public void rename(String before, String after) {
    if (!before.equals(after)) {
      table(Layout.ofProfile(before)).copyTo(table(Layout.ofProfile(after)));
    }
  }

  /** Begins with another theme than the kept one, until one is chosen. */
  public void overrideTheme(ColorTheme wanted) {
    theme.override(wanted);
  }

  /** Goes back to the program's own layout, for the window and for that table. */
  public void resetLayout(Optional<TableSettings> table) {
    table.ifPresent(TableSettings::reset);
    divider.set(Optional.empty());
    detailsHidden.set(false);
    window.set(Optional.empty());
    resets.set(resets.get() + 1);
  }

  /** Writes what has changed if the last time was long enough ago. To be called now and then. */
  public void writeIfDue() {
    writes.writeIfDue();
  }

  /** Writes what has changed at once and then runs that, unless it cannot be kept. */
  public void writeThen(Runnable kept) {
    writes.writeThen(kept);
  }

  /** Writes what is left at once; returns before it is done. */
  public void close() {
    writes.close();
  }

  private <T> KeptProperty<T> kept(
      Function<Settings, T> of, BiFunction<Settings, T, Settings> with) {
    return new KeptProperty<>(found, of, with, (before, here, elsewhere) -> here, writes::add);
  }

  private TableSettings keptTable(String owner) {
    return new TableSettings(
        new KeptProperty<>(
            found,
            table(owner, TableLayout::columns),
            table(owner, TableLayout::withColumns),
            ColumnLayout::merge,
            writes::add),
        kept(table(owner, TableLayout::sort), table(owner, TableLayout::withSort)),
        kept(table(owner, TableLayout::filter), table(owner, TableLayout::withFilter)));
  }

  private static <T> Function<Settings, T> table(String owner, Function<TableLayout, T> of) {
    return layout(layout -> of.apply(layout.table(owner)));
  }

  private static <T> BiFunction<Settings, T, Settings> table(
      String owner, BiFunction<TableLayout, T, TableLayout> with) {
    return layout(
        (layout, value) -> layout.withTable(owner, with.apply(layout.table(owner), value)));
  }
}
