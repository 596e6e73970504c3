package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.ColumnLayout;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.settings.Settings;
import tunnelbrowser.settings.SettingsFile;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.testing.AccountApi;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class KeepingLayoutTest {
  private static final List<String> INITIAL =
      List.of(
          "public_url",
          "forwards_to",
          "proto 84",
          "region 92",
          "started_at 84",
          "labels",
          "metadata -",
          "tunnel_session 132 -",
          "id 132 -");

  /** Whose widths follow the window's as long as the user has given them none. */
  private static final Set<String> SHARED =
      Set.of("public_url", "forwards_to", "labels", "metadata");

  @RegisterExtension final TestWindow window = new TestWindow();
  @TempDir Path home;

  private final Screen screen = window.screen;
  private final FakeSource source = FakeSource.of(Tunnels.fleet(9));
  private final FakeApi first = AccountApi.listing("tn_first");
  private final FakeApi second = AccountApi.listing("tn_second");

  @AfterEach
  void stop() {
    first.close();
    second.close();
  }

  private void open() {
    window.keepIn(new SettingsFile(home));
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).isNotEmpty());
    window.advance(Duration.ofSeconds(1)); // so that it has arrived where it is
  }

  @Test
  void nothing_is_written_as_long_as_the_user_changes_nothing() {
    open();
    window.advance(Duration.ofSeconds(2));
    window.close();
    assertThat(new SettingsFile(home).read().settings()).isEqualTo(Settings.DEFAULT);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void columns_sort_filter_and_divider_are_there_after_a_restart() {
    open();
    assertThat(initialColumns()).isEqualTo(INITIAL);
    drag("region", 50);
    drag("public_url", 50);
    double width = onFx(() -> column("public_url").getWidth());
    runOnFx(
        () -> {
          var all = screen.table().getColumns();
          all.add(0, all.remove(3));
          column("metadata").setVisible(true);
        });
    window.user.click("#region.column-header");
    window.user.fill("#filter", "00003");
    runOnFx(() -> screen.table().getSelectionModel().clearAndSelect(0)); // there are details
    window.user.moveDivider(0.5);
    List<String> before = columns();
    assertThat(before).startsWith("region 142", "public_url " + Math.round(width));
    double share = divider();
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_00003"));
    window.close();

    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_00003"));
    assertThat(columns()).isEqualTo(before);
    assertThat(sort()).containsExactly("region");
    assertThat(screen.text("#filter")).isEqualTo("00003");
    runOnFx(() -> screen.table().getSelectionModel().clearAndSelect(0));
    screen.soon(() -> assertThat(screen.shows("#detailPlace")).isTrue());
    assertThat(divider()).isCloseTo(share, within(0.005)).isCloseTo(0.5, within(0.02));

    window.user.click("#filter");
    window.user.press(KeyCode.ESCAPE);
    window.user.press(KeyCode.ESCAPE);
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
    window.close();
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
    assertThat(screen.text("#filter")).isEmpty();
  }

  @Test
  void the_window_comes_back_in_its_size_and_place() {
    open();
    runOnFx(
        () -> {
          stage().setX(30);
          stage().setY(40);
        });
    window.resize(700, 500);
    window.advance(Duration.ofSeconds(1));
    window.close();
    window.open(source);
    assertThat(place()).containsExactly(30, 40, 700, 500);
  }

  @Test
  void a_window_from_a_screen_that_is_gone_comes_back_on_one_that_is_there() throws Exception {
    Files.writeString(
        home.resolve("settings.json"),
        """
        {"window": {"x": -1900, "y": 5000, "width": 4000, "height": 10}}
        """);
    open();
    Rectangle2D there = onFx(() -> javafx.stage.Screen.getPrimary().getVisualBounds());
    int width = (int) there.getWidth();
    assertThat(place()).containsExactly(0, (int) there.getHeight() - 420, width, 420);
  }

  @Test
  void a_reset_brings_back_the_first_layout_at_once_and_keeps_the_filter() throws Exception {
    open();
    drag("public_url", 50);
    runOnFx(() -> column("metadata").setVisible(true));
    window.user.click("#proto.column-header");
    window.user.fill("#filter", "1");
    runOnFx(() -> screen.table().getSelectionModel().clearAndSelect(0)); // there are details
    window.user.moveDivider(0.5);
    window.resize(700, 500);
    window.advance(Duration.ofSeconds(1));

    window.user.click("#menu");
    window.user.clickOn("Reset the layout");

    assertThat(initialColumns()).isEqualTo(INITIAL);
    assertThat(sort()).containsExactly("started_at descending");
    assertThat(place()).containsExactly(0, 0, 980, 900);
    screen.soon(() -> assertThat(screen.shows("#detailPlace")).isTrue());
    assertThat(divider()).isCloseTo(0.66, within(0.02));
    assertThat(screen.text("#filter")).isEqualTo("1");
    window.close();
    assertThat(Files.readString(home.resolve("settings.json")))
        .contains("\"filter\": \"1\"")
        .doesNotContain("columns", "sort", "divider", "window");
  }

  @Test
  void each_account_has_its_own_columns_sort_and_filter() {
    window.keepIn(new SettingsFile(home));
    Profile one = new Profile("one", ProfileColor.RED, first.url(), KeySource.SESSION, 60);
    Profile other = new Profile("other", ProfileColor.BLUE, second.url(), KeySource.SESSION, 60);
    window.accounts.with(one, "key_first");
    window.accounts.with(other, "key_second");
    window.open(new ConnectionTarget.Saved(one));
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
    drag("public_url", 50);
    window.user.click("#proto.column-header");
    window.user.fill("#filter", "first");
    List<String> changed = columns();

    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_second"));
    assertThat(initialColumns()).isEqualTo(INITIAL);
    assertThat(sort()).containsExactly("started_at descending");
    assertThat(screen.text("#filter")).isEmpty();
    window.user.fill("#filter", "second");

    window.user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_first"));
    assertThat(columns()).isEqualTo(changed);
    assertThat(sort()).containsExactly("proto");
    assertThat(screen.text("#filter")).isEqualTo("first");
    window.close();

    window.open(new ConnectionTarget.Saved(other));
    screen.soon(() -> assertThat(screen.rows()).containsExactly("tn_second"));
    assertThat(initialColumns()).isEqualTo(INITIAL);
    assertThat(screen.text("#filter")).isEqualTo("second");
  }

  @Test
  void a_drag_is_written_once_a_second() {
    MemorySettings settings = new MemorySettings();
    window.keepIn(settings);
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).hasSize(9));
    double before = onFx(() -> column("public_url").getWidth());
    for (int pixel = 0; pixel < 50; pixel++) {
      drag("public_url", 1);
    }
    assertThat(onFx(settings::updates)).isEqualTo(1);
    window.advance(Duration.ofSeconds(1));
    for (int pixel = 0; pixel < 50; pixel++) {
      drag("public_url", 1);
    }
    screen.soon(() -> assertThat(settings.updates()).isEqualTo(2));
    window.close();
    assertThat(settings.updates()).isEqualTo(3);
    assertThat(settings.read().settings().layout().table("key").columns().getFirst().width())
        .contains((int) before + 100);
  }

  @Test
  void columns_of_another_version_and_nonsense_do_no_harm_and_stay() throws Exception {
    Files.writeString(
        home.resolve("settings.json"),
        """
        {"tables": {"key": {"columns": [
          {"id": "of_the_future", "width": 70}, {"id": "id", "width": -5, "note": "mine"},
          {"id": "region", "width": 80}, {"id": "id", "width": 400}, 7],
          "sort": [{"id": "label:x"}, {"id": "region"}], "filter": 7}}}
        """);
    open();
    assertThat(columns().get(3)).startsWith("id ");
    assertThat(initialColumns())
        .startsWith("public_url", "forwards_to", "proto 84", "id 132", "region 81");
    assertThat(sort()).containsExactly("region");
    double before = onFx(() -> column("public_url").getWidth());
    drag("public_url", 4);
    window.close();
    assertThat(Files.readString(home.resolve("settings.json")))
        .contains(
            "of_the_future",
            "\"note\": \"mine\"",
            "label:x",
            "\"width\": " + Math.round(before + 4));
  }

  @Test
  void what_two_windows_first_change_of_the_columns_is_kept_of_both() {
    open();
    SettingsFile file = new SettingsFile(home);
    runOnFx(
        () -> {
          SettingsModel other = new SettingsModel(file, file.read(), window.clock, Runnable::run);
          List<ColumnLayout> own =
              INITIAL.stream()
                  .map(
                      column ->
                          new ColumnLayout(
                              firstWord(column), Optional.empty(), !column.endsWith("-")))
                  .toList();
          List<ColumnLayout> wider = new ArrayList<>(own);
          wider.set(3, new ColumnLayout("region", Optional.of(200), true));
          other.table("key").changeColumns(own, wider);
          List<TableColumn<Tunnel, ?>> moved = new ArrayList<>(screen.table().getColumns());
          moved.addFirst(moved.removeLast());
          screen.table().getColumns().setAll(moved); // as a header that is dragged does it
        });
    window.close();
    window.open(source);
    screen.soon(() -> assertThat(screen.rows()).isNotEmpty());
    assertThat(columns()).contains("region 200").element(0).isEqualTo("id 132 -");
  }

  private static Stage stage() {
    return (Stage) Window.getWindows().getFirst();
  }

  private static List<Integer> place() {
    return onFx(
        () ->
            List.of(
                (int) stage().getX(),
                (int) stage().getY(),
                (int) stage().getWidth(),
                (int) stage().getHeight()));
  }

  private TableColumn<Tunnel, ?> column(String id) {
    return screen.table().getColumns().stream()
        .filter(column -> column.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** As a mouse does it at the right edge of the header. */
  private void drag(String id, double pixels) {
    runOnFx(() -> screen.table().resizeColumn(column(id), pixels));
  }

  private List<String> columns() {
    return onFx(
        () ->
            screen.table().getColumns().stream()
                .map(
                    column ->
                        column.getId()
                            + " "
                            + Math.round(column.getWidth())
                            + (column.isVisible() ? "" : " -"))
                .toList());
  }

  /** The same, but without the widths that are nobody's own. */
  private List<String> initialColumns() {
    return columns().stream()
        .map(
            column ->
                SHARED.contains(firstWord(column)) ? column.replaceFirst(" [0-9]+", "") : column)
        .toList();
  }

  private List<String> sort() {
    return onFx(
        () ->
            screen.table().getSortOrder().stream()
                .map(
                    column ->
                        column.getId()
                            + (column.getSortType() == TableColumn.SortType.DESCENDING
                                ? " descending"
                                : ""))
                .toList());
  }

  private double divider() {
    return onFx(() -> ((SplitPane) screen.node("#panes")).getDividerPositions()[0]);
  }

  private static String firstWord(String words) {
    return words.replaceFirst(" .*", "");
  }
}
