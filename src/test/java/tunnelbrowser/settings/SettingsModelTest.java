package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.text.Messages;

@Tag("ui")
class SettingsModelTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final Duration TEN = Duration.ofSeconds(10);
  private static final WindowPlace PLACE = new WindowPlace(10, 20, 900, 600, false);

  @TempDir Path home;

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final MemorySettings store = new MemorySettings();

  @Test
  void a_change_counts_at_once_and_is_kept() {
    SettingsModel model = model(store);
    runOnFx(() -> model.themeProperty().set(ColorTheme.DARK));
    assertThat(onFx(model.themeProperty()::get)).isEqualTo(ColorTheme.DARK);
    assertThat(store.read().settings().layout().theme()).isEqualTo(ColorTheme.DARK);
  }

  @Test
  void what_changes_with_every_pixel_is_written_once_a_second() {
    SettingsModel model = model(store);
    drag(model, 0, 100);
    assertThat(store.updates()).isEqualTo(1);
    clock.advance(Duration.ofMillis(999));
    runOnFx(model::writeIfDue);
    assertThat(store.updates()).isEqualTo(1);
    clock.advance(Duration.ofMillis(1));
    drag(model, 100, 100);
    assertThat(store.updates()).isEqualTo(2);
    clock.advance(Duration.ofSeconds(1));
    runOnFx(model::writeIfDue);
    runOnFx(model::writeIfDue);
    assertThat(store.updates()).isEqualTo(3);
    assertThat(store.read().settings().layout().divider()).contains(0.2199);
  }

  @Test
  void a_clock_that_is_put_back_holds_up_no_write() {
    SettingsModel model = model(store);
    drag(model, 0, 2);
    clock.advance(Duration.ofDays(-1));
    runOnFx(model::writeIfDue);
    assertThat(store.updates()).isEqualTo(2);
  }

  @Test
  void what_is_set_to_the_same_value_is_not_written() {
    SettingsModel model = model(store);
    runOnFx(
        () -> {
          model.themeProperty().set(ColorTheme.SYSTEM);
          model.table("demo").columns().set(new ArrayList<>());
          model.close();
        });
    assertThat(store.updates()).isZero();
  }

  @Test
  void what_is_left_is_written_when_the_window_is_closed() {
    SettingsModel model = model(store);
    drag(model, 0, 5);
    runOnFx(model::close);
    assertThat(store.updates()).isEqualTo(2);
    assertThat(store.read().settings().layout().divider()).contains(0.2004);
    runOnFx(model::close);
    assertThat(store.updates()).isEqualTo(2);
  }

  @Test
  void a_write_that_is_overtaken_by_the_last_one_loses_nothing() {
    List<Runnable> held = new ArrayList<>();
    SettingsModel model = onFx(() -> new SettingsModel(store, store.read(), clock, held::add));
    runOnFx(
        () -> {
          model.dividerProperty().set(Optional.of(0.3));
          model.dividerProperty().set(Optional.of(0.4));
          model.close();
        });
    held.reversed().forEach(Runnable::run);
    assertThat(store.read().settings().layout().divider()).contains(0.4);
  }

  @Test
  void two_windows_at_once_lose_nothing() {
    SettingsModel one = model(new SettingsFile(home));
    SettingsModel other = model(new SettingsFile(home));
    runOnFx(
        () -> {
          one.table("account:prod").columns().set(columns("a 90", "b", "c"));
          other.table("account:prod").columns().set(columns("a", "b", "c -"));
          one.pollIntervalProperty().set(Optional.of(TEN));
          one.table("account:prod").filter().set("eu");
          other.table("account:prod").sort().set(Optional.of(List.of(new SortColumn("b", true))));
          other.table("demo").filter().set("us");
          one.windowProperty().set(Optional.of(PLACE));
          other.dividerProperty().set(Optional.of(0.5));
          other.themeProperty().set(ColorTheme.LIGHT);
          one.close();
          other.close();
        });
    Settings kept = new SettingsFile(home).read().settings();
    Layout layout = kept.layout();
    assertThat(layout.table("account:prod"))
        .isEqualTo(
            new TableLayout(
                columns("a 90", "b", "c -"),
                Optional.of(List.of(new SortColumn("b", true))),
                "eu"));
    assertThat(layout.table("demo").filter()).isEqualTo("us");
    assertThat(layout.window()).contains(PLACE);
    assertThat(layout.divider()).contains(0.5);
    assertThat(layout.theme()).isEqualTo(ColorTheme.LIGHT);
    assertThat(kept.pollInterval()).contains(TEN);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an order after a width  | a;b 90;c | c;a;b  | c;a;b 90",
        "a width after an order  | c;a;b    | a;b 90;c | c;a;b 90",
        "an order after a hidden column | a -;b;c | a;c;b | a -;c;b",
        "a hidden column after an order | a;c;b | a;b;c - | a;c -;b",
        "two orders, of which the last counts | c;a;b | b;a;c | b;a;c",
        "two widths              | a 90;b;c | a;b;c 50 | a 90;b;c 50",
      })
  void two_windows_that_change_the_same_columns_for_the_first_time_lose_nothing(
      String name, String first, String second, String merged) {
    SettingsModel one = model(new SettingsFile(home));
    SettingsModel other = model(new SettingsFile(home));
    List<ColumnLayout> own = columns("a", "b", "c");
    runOnFx(
        () -> {
          one.table("demo").changeColumns(own, columns(first.split(";")));
          other.table("demo").changeColumns(own, columns(second.split(";")));
        });
    assertThat(new SettingsFile(home).read().settings().layout().table("demo").columns())
        .isEqualTo(columns(merged.split(";")));
  }

  @Test
  void a_change_right_after_a_reset_begins_with_the_programs_own_columns() {
    SettingsModel model = model(store);
    List<ColumnLayout> own = columns("a", "b", "c");
    TableSettings table = onFx(() -> model.table("demo"));
    runOnFx(
        () -> {
          table.changeColumns(own, columns("c 90", "a", "b"));
          model.resetLayout(Optional.of(table)); // is written together with what follows
          table.changeColumns(own, columns("a", "b 50", "c"));
          model.close();
        });
    assertThat(store.read().settings().layout().table("demo").columns())
        .isEqualTo(columns("a", "b 50", "c"));
  }

  @Test
  void a_failure_is_told_once_and_what_failed_is_kept_with_the_next_change() throws Exception {
    Path inTheWay = Files.writeString(home.resolve("file"), "");
    SettingsModel model = model(new SettingsFile(inTheWay));
    List<String> told = new ArrayList<>();
    runOnFx(
        () ->
            model
                .problemProperty()
                .subscribe(
                    problem -> {
                      told.add(problem.map(Messages::text).orElse(""));
                    }));
    runOnFx(() -> model.dividerProperty().set(Optional.of(0.3)));
    runOnFx(() -> clock.advance(Duration.ofSeconds(1)));
    runOnFx(() -> model.dividerProperty().set(Optional.of(0.4)));
    runOnFx(() -> {}); // failures are told a moment later
    assertThat(told)
        .containsExactly(
            "",
            "The settings cannot be saved in %s: a file is where the folder should be."
                .formatted(inTheWay.resolve("settings.json")));
    Files.delete(inTheWay);
    clock.advance(Duration.ofSeconds(1));
    runOnFx(() -> model.themeProperty().set(ColorTheme.DARK));
    runOnFx(() -> {});
    assertThat(told).hasSize(3).endsWith("");
    Layout kept = new SettingsFile(inTheWay).read().settings().layout();
    assertThat(kept.divider()).contains(0.4);
    assertThat(kept.theme()).isEqualTo(ColorTheme.DARK);
  }

  @Test
  void a_theme_that_was_asked_for_at_the_start_is_not_kept_until_one_is_chosen() {
    SettingsModel model = model(store);
    runOnFx(
        () -> {
          model.overrideTheme(ColorTheme.DARK);
          model.close();
        });
    assertThat(onFx(model.themeProperty()::get)).isEqualTo(ColorTheme.DARK);
    assertThat(store.updates()).isZero();
    runOnFx(() -> model.themeProperty().set(ColorTheme.LIGHT));
    assertThat(store.read().settings().layout().theme()).isEqualTo(ColorTheme.LIGHT);
  }

  @Test
  void a_reset_takes_the_layout_out_and_leaves_the_filter_and_other_tables() {
    SettingsModel model = model(store);
    runOnFx(
        () -> {
          for (String owner : List.of("demo", "account:prod")) {
            model.table(owner).columns().set(columns("a 90"));
            model.table(owner).sort().set(Optional.of(List.of()));
            model.table(owner).filter().set("eu");
          }
          model.dividerProperty().set(Optional.of(0.5));
          model.windowProperty().set(Optional.of(PLACE));
          model.resetLayout(Optional.of(model.table("demo")));
          model.close();
        });
    Layout layout = store.read().settings().layout();
    assertThat(layout.table("demo")).isEqualTo(new TableLayout(List.of(), Optional.empty(), "eu"));
    assertThat(layout.table("account:prod").columns()).isEqualTo(columns("a 90"));
    assertThat(layout.divider()).isEmpty();
    assertThat(layout.window()).isEmpty();
  }

  private SettingsModel model(SettingsStore store) {
    return onFx(() -> new SettingsModel(store, store.read(), clock, Runnable::run));
  }

  private static void drag(SettingsModel model, int from, int pixels) {
    runOnFx(
        () -> {
          for (int pixel = from; pixel < from + pixels; pixel++) {
            model.dividerProperty().set(Optional.of((2000 + pixel) / 10_000.0));
          }
        });
  }

  /** Such as "id width -", where the sign hides it. */
  static List<ColumnLayout> columns(String... written) {
    List<ColumnLayout> columns = new ArrayList<>();
    for (String column : written) {
      List<String> words = List.of(column.split(" "));
      columns.add(
          new ColumnLayout(
              words.getFirst(),
              words.stream().filter(word -> word.matches("\\d+")).findFirst().map(Integer::valueOf),
              !words.contains("-")));
    }
    return columns;
  }
}
