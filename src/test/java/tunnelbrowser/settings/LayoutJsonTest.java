package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.settings.SettingsModelTest.columns;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.tunnel.NgrokApi;

class LayoutJsonTest {
  private static final Layout LAYOUT =
      new Layout(
          ColorTheme.DARK,
          new Sizes(RowDensity.COMPACT, 130),
          Optional.of(0.5),
          true,
          Optional.of(new WindowPlace(-10, 20, 900, 600, true)),
          Map.of(
              "account:prod",
              new TableLayout(
                  columns("region 120", "id -", "proto"),
                  Optional.of(List.of(new SortColumn("region", true), new SortColumn("id", false))),
                  "eu")));

  @TempDir Path home;

  @Test
  void a_layout_is_the_same_once_written_and_read() throws Exception {
    new SettingsFile(home).update(kept -> kept.withLayout(LAYOUT));
    assertThat(layout()).isEqualTo(LAYOUT);
    assertThat(file())
        .contains(
            "\"theme\": \"dark\"",
            "\"rows\": \"compact\"",
            "\"textPercent\": 130",
            "\"divider\": 0.5",
            "\"detailsHidden\": true",
            "\"maximized\": true",
            "\"account:prod\"");
  }

  @Test
  void what_is_not_changed_stays_as_it_was_written() throws Exception {
    write(
        """
        {"theme": "sepia", "window": {"x": 1, "y": 2, "width": 3.4, "height": 4, "screen": "DP-1"},
         "tables": {"demo": {"columns": [{"id": "a", "width": 50, "note": 1}, 7], "zoom": 2},
                    "account:x": 7}}
        """);
    new SettingsFile(home)
        .update(
            kept ->
                kept.withLayout(
                    kept.layout()
                        .withTable("demo", kept.layout().table("demo").withFilter("us"))
                        .withWindow(Optional.of(new WindowPlace(1, 2, 700, 500, false)))));
    assertThat(file())
        .contains("\"sepia\"", "\"screen\": \"DP-1\"", "\"note\": 1", "\"zoom\": 2", "\"us\"")
        .contains("\"account:x\": 7", "\"width\": 700");
  }

  @Test
  void a_reset_leaves_only_what_is_not_known() throws Exception {
    write(
        """
        {"divider": 0.5, "detailsHidden": true, "rows": "compact", "textPercent": 90,
         "window": {"x": 1, "y": 2, "width": 3, "height": 4},
         "tables": {"demo": {"filter": "a"}, "account:x": {"filter": "b", "zoom": 2}}}
        """);
    new SettingsFile(home).update(kept -> kept.withLayout(Layout.DEFAULT));
    assertThat(file())
        .contains("\"zoom\": 2")
        .doesNotContain(
            "filter", "demo", "divider", "detailsHidden", "rows", "textPercent", "window");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"theme\": 7}",
        "{\"rows\": \"huge\"}",
        "{\"textPercent\": 79}",
        "{\"textPercent\": 201}",
        "{\"divider\": 1e999}",
        "{\"divider\": 0}",
        "{\"divider\": -0.5}",
        "{\"divider\": \"0.5\"}",
        "{\"window\": {\"x\": 1, \"y\": 2, \"width\": -3, \"height\": 4}}",
        "{\"window\": {\"x\": 1e9, \"y\": 2, \"width\": 3, \"height\": 4}}",
        "{\"window\": {\"x\": 1, \"y\": 2, \"width\": 3}}",
        "{\"window\": []}",
        "{\"tables\": []}",
        "{\"tables\": {\"demo\": {\"columns\": 7, \"sort\": {}, \"filter\": 7}}}",
        "{\"tables\": {\"demo\": {\"columns\": [7, {}, {\"id\": 7}, {\"id\": \" \"}]}}}",
        "{\"tables\": {\"demo\": {\"filter\": \"ak_2TMGsecretKEY4xYz7Q9abcdefghij_1a2B3c4D5e\"}}}",
      })
  void nonsense_is_the_default(String nonsense) throws Exception {
    write(nonsense);
    assertThat(layout()).isEqualTo(Layout.DEFAULT);
  }

  @Test
  void a_width_that_makes_no_sense_costs_the_column_nothing_else() throws Exception {
    write(
        """
        {"tables": {"demo": {"columns": [
          {"id": "a", "width": -5, "shown": false}, {"id": "b", "width": 1e308},
          {"id": "c", "width": 50.4}, {"id": "a", "width": 60}]}}}
        """);
    assertThat(layout().table("demo").columns()).isEqualTo(columns("a -", "b", "c 50"));
  }

  @Test
  void of_thousands_of_columns_a_few_count() throws Exception {
    write(
        IntStream.range(0, 20_000)
            .mapToObj(number -> "{\"id\": \"c" + number + "\"}")
            .collect(Collectors.joining(",", "{\"tables\": {\"demo\": {\"columns\": [", "]}}}")));
    assertThat(layout().table("demo").columns()).hasSize(200);
  }

  @Test
  void a_table_follows_its_account_to_another_name_and_goes_with_it() {
    Settings before = ProfileList.added(Settings.DEFAULT, profile("prod")).withLayout(LAYOUT);
    Settings renamed = ProfileList.replaced(before, "Prod", profile("live"));
    assertThat(renamed.layout().tables())
        .isEqualTo(Map.of("account:live", LAYOUT.table("account:prod")));
    assertThat(ProfileList.without(renamed, "LIVE").layout().tables()).isEmpty();
    assertThat(ProfileList.without(renamed, "other")).isEqualTo(renamed);
  }

  private static Profile profile(String name) {
    return new Profile(name, ProfileColor.RED, NgrokApi.BASE_URL, KeySource.KEYCHAIN, 60);
  }

  private void write(String settings) throws Exception {
    Files.writeString(home.resolve("settings.json"), settings);
  }

  private String file() throws Exception {
    return Files.readString(home.resolve("settings.json"));
  }

  private Layout layout() {
    return new SettingsFile(home).read().settings().layout();
  }
}
