package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Screen;
import tunnelbrowser.testing.TestWindow;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

@Tag("ui")
class ColumnWidthsTest {
  /** As long as such URLs usually are at most: 60 characters. */
  private static final String LONG = "https://kubernetes-api-1190-blue.platform.eu.acme.example:44";

  private static final String LONGEST =
      "tcp://" + "a-very-long-name-of-a-host.".repeat(12) + "acme.example:10226";

  @RegisterExtension final TestWindow window = new TestWindow();

  private final Screen screen = window.screen;

  private void open(String... urls) {
    List<Tunnel> tunnels = Stream.of(urls).map(ColumnWidthsTest::at).toList();
    window.open(FakeSource.of(tunnels));
    screen.soon(() -> assertThat(screen.rows()).hasSize(urls.length));
  }

  private static Tunnel at(String url) {
    Tunnel some = Tunnels.numbered(url.length());
    return new Tunnel(
        some.id(),
        url,
        some.startedAt(),
        some.metadata(),
        some.proto(),
        some.region(),
        some.session(),
        some.endpoint(),
        some.labels(),
        some.backends(),
        some.forwardsTo(),
        "",
        List.of());
  }

  /** The table's width is the window's, whatever is beside it. */
  private void give(double width) {
    window.resize(width, 600);
    runOnFx(
        () -> {
          screen.table().setMinWidth(width);
          screen.table().getScene().getRoot().layout();
        });
    screen.soon(() -> assertThat(screen.table().getWidth()).isEqualTo(width));
  }

  /** Called on the JavaFX thread. */
  private String seen(String column) {
    return Screen.everythingIn(screen.node(".table-row-cell:filled ." + column))
        .filter(Text.class::isInstance)
        .map(part -> ((Text) part).getText())
        .reduce("", String::concat);
  }

  @Test
  void a_url_of_sixty_characters_is_whole_in_a_wide_table() {
    assertThat(LONG).hasSize(60);
    open(LONG);
    give(1280);
    screen.soon(() -> assertThat(seen("public_url")).isEqualTo(LONG));
  }

  @Test
  void in_a_narrow_table_the_middle_of_the_host_is_cut_and_the_port_is_not() {
    open(LONGEST);
    give(800);
    screen.soon(
        () -> assertThat(seen("public_url")).matches("tcp://a-very.*….*acme\\.example:10226"));
    Labeled cell = (Labeled) screen.node(".table-row-cell:filled .public_url");
    assertThat(onFx(cell::getText)).isEqualTo(LONGEST);
    Bounds last = onFx(() -> screen.node(".public_url > .rest").getBoundsInParent());
    assertThat(last.getMaxX()).isLessThanOrEqualTo(cell.getWidth());
  }

  @ParameterizedTest
  @ValueSource(doubles = {640, 800, 900, 1280, 1920})
  void nothing_has_to_be_scrolled_sideways(double width) {
    open(Stream.concat(Stream.of(LONG, LONGEST), manyUrls()).toArray(String[]::new));
    give(width);
    screen.soon(
        () ->
            assertThat(screen.all(".tunnels .scroll-bar"))
                .isNotEmpty()
                .noneMatch(bar -> ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL));
    double columns =
        onFx(
            () ->
                screen.table().getVisibleLeafColumns().stream()
                    .mapToDouble(TableColumn::getWidth)
                    .sum());
    assertThat(columns).isBetween(width - 20, width);
  }

  /** More than fit in the window, so that there is a scroll bar beside them. */
  private static Stream<String> manyUrls() {
    return IntStream.range(0, 40).mapToObj(number -> "https://a" + "b".repeat(number));
  }

  @Test
  void a_url_takes_no_more_than_it_needs_from_an_upstream_that_needs_more() {
    open(LONG);
    give(1290);
    screen.soon(() -> assertThat(seen("public_url")).isEqualTo(LONG));
    assertThat(onFx(() -> column("forwards_to").getWidth())).isEqualTo(340);
    assertThat(onFx(() -> column("public_url").getWidth())).isEqualTo(480);
    give(1920);
    assertThat(onFx(() -> column("public_url").getWidth())).isGreaterThan(700);
  }

  @Test
  void a_width_that_the_user_gave_stays_when_the_window_becomes_wider() {
    open(LONG);
    give(900);
    runOnFx(() -> screen.table().resizeColumn(column("public_url"), 33));
    double width = onFx(() -> column("public_url").getWidth());
    double other = onFx(() -> column("forwards_to").getWidth());
    give(1200);
    assertThat(onFx(() -> column("public_url").getWidth())).isEqualTo(width);
    assertThat(onFx(() -> column("forwards_to").getWidth())).isGreaterThan(other + 150);
  }

  @Test
  void a_column_that_is_shown_takes_its_room_from_the_others() {
    open(LONG);
    give(1200);
    runOnFx(() -> column("tunnel_session").setVisible(true));
    double columns =
        onFx(
            () ->
                screen.table().getVisibleLeafColumns().stream()
                    .mapToDouble(TableColumn::getWidth)
                    .sum());
    assertThat(columns).isBetween(1180.0, 1200.0);
  }

  @Test
  void headers_stand_above_their_cells() {
    open(LONG);
    give(1280);
    for (String id : List.of("public_url", "forwards_to", "labels")) {
      assertThat(left("#" + id + ".column-header > .label"))
          .as(id)
          .isEqualTo(left(".table-row-cell:filled ." + id));
    }
  }

  /** Where the writing begins. */
  private double left(String selector) {
    return onFx(
        () ->
            Screen.everythingIn(screen.node(selector))
                .filter(part -> part instanceof Text text && !text.getText().isEmpty())
                .mapToDouble(part -> part.localToScene(part.getLayoutBounds()).getMinX())
                .min()
                .orElseThrow());
  }

  @Test
  void the_tooltip_has_all_of_it_on_several_lines() {
    open(LONGEST);
    window.user.pointAt(LONGEST);
    Tooltip tooltip =
        onFx(() -> ((Labeled) screen.node(".table-row-cell:filled .public_url")).getTooltip());
    assertThat(tooltip.getText()).isEqualTo(LONGEST);
    Node owner = screen.table();
    double width =
        onFx(
            () -> {
              tooltip.show(owner, 0, 0);
              double shown = tooltip.getWidth();
              tooltip.hide();
              return shown;
            });
    assertThat(width).isBetween(300.0, 500.0);
  }

  private TableColumn<Tunnel, ?> column(String id) {
    return screen.table().getColumns().stream()
        .filter(column -> column.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
