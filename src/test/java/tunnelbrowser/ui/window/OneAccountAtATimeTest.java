package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.testing.FakeDesktop;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.LoopbackConnector;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.common.SelectableText;
import tunnelbrowser.ui.common.Selection;

/**
 * Nothing of one account is seen under another's name, even if its answer is on its way when the
 * account is left.
 */
@Tag("ui")
class OneAccountAtATimeTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final ConnectionTarget DEMO = new ConnectionTarget.Demo();
  private static final ConnectionTarget OWN =
      new ConnectionTarget.Account(
          NgrokApi.BASE_URL, ApiKey.of("own_key"), Message.verbatim("typed"));
  private static final ConnectionTarget REFUSED =
      new ConnectionTarget.Account(
          NgrokApi.BASE_URL, ApiKey.of("wrong_key"), Message.verbatim("typed"));
  private static final SortOrder BY_ID =
      new SortOrder(List.of(new SortOrder.Key(BuiltInField.ID, false)));

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final StepByStep background = new StepByStep();
  private final LoopbackConnector loopback = new LoopbackConnector(clock);
  private final FakeSource demo = FakeSource.of(Tunnels.fleet(40));
  private final FakeSource own = FakeSource.of(numberedFrom(100, 40));
  private final FakeDesktop desktop = new FakeDesktop();
  private final Stage stage = onFx(Stage::new);
  private final MainWindow window = onFx(this::made);
  private TableView<Tunnel> table = new TableView<>();

  private MainWindow made() {
    Theme.apply(ColorScheme.LIGHT);
    MainWindow made = new MainWindow(stage, this::open, desktop, clock, background);
    made.show(DEMO, 980, 480);
    return made;
  }

  private ApiSession open(ConnectionTarget connection) throws Connector.ConnectFailure {
    if (connection.equals(REFUSED)) {
      throw new Connector.ConnectFailure(
          Message.verbatim("The key is refused."), new IOException("refused"));
    }
    return loopback.session(connection.equals(DEMO) ? demo : own, () -> {});
  }

  @SuppressWarnings("unchecked") // the table of tunnels
  private TableView<Tunnel> shownTable() {
    return (TableView<Tunnel>) stage.getScene().lookup("#table");
  }

  @BeforeEach
  void readDemo() {
    background.finish();
    await(stage.showingProperty(), showing -> showing);
    table = onFx(this::shownTable);
    assertThat(ids()).hasSize(40);
  }

  @AfterEach
  void close() {
    runOnFx(stage::hide);
    background.finish();
  }

  @Test
  void what_was_selected_selects_nothing_in_the_next_account() {
    select(2);
    connect(OWN);
    assertNothingSelected();
    assertThat(ids()).hasSize(40).contains("tn_00100");
  }

  @Test
  void nor_if_its_tunnels_have_the_same_ids() {
    own.list(Tunnels.fleet(40));
    select(2);
    connect(OWN);
    assertNothingSelected();
    assertThat(onFx(table.getFocusModel()::getFocusedIndex)).isEqualTo(-1);
  }

  @Test
  void nor_after_nobody_was_connected_in_between_nor_after_coming_back() {
    select(2);
    runOnFx(window.model()::disconnect);
    background.finish();
    assertNothingSelected();
    connect(OWN);
    assertNothingSelected();
    connect(DEMO);
    assertNothingSelected();
  }

  @Test
  void shift_selects_from_no_row_of_the_account_before() {
    select(30);
    connect(OWN);
    assertThat(onFx(() -> table.getProperties().get("anchor"))).isNull();
  }

  @Test
  void the_next_account_is_seen_from_its_top() {
    own.list(Tunnels.fleet(40));
    runOnFx(
        () -> {
          Sight.of(table).scroll(20, 5);
          table.layout();
        });
    connect(OWN);
    runOnFx(() -> stage.getScene().getRoot().layout());
    assertThat(onFx(() -> Sight.of(table).top())).isEmpty();
  }

  @Test
  void rows_go_away_with_their_account_even_while_a_mouse_button_is_pressed() {
    runOnFx(
        () -> {
          table.getSelectionModel().select(0);
          table.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.CONTEXT_MENU, false, false, false, false));
        });
    ContextMenu menu = onFx(OneAccountAtATimeTest::openMenu);
    runOnFx(
        () -> {
          window.model().connect(OWN);
          assertThat(table.getItems()).isEmpty();
        });
    background.finish();
    assertThat(ids()).contains("tn_00100");
    runOnFx(menu::hide);
  }

  private static ContextMenu openMenu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rows_that_are_sorted_already_do_not_come_back_under_the_next_name() {
    runOnFx(() -> window.model().orderProperty().set(BY_ID));
    background.finishJustBefore(() -> window.model().connect(REFUSED));
    background.finish();
    assertThat(ids()).isEmpty();
    assertThat(onFx(window.model().connectProblemProperty()::get)).isEqualTo("The key is refused.");
  }

  @Test
  void a_connection_that_is_open_already_is_not_shown_if_another_is_wanted() {
    runOnFx(() -> window.model().connect(OWN));
    background.finishJustBefore(() -> window.model().connect(REFUSED));
    background.finish();
    assertThat(onFx(window.model().connectedProperty()::getValue)).isFalse();
    assertThat(own.requests()).isEmpty();
  }

  @Test
  void the_palette_closes_with_the_account_whose_tunnels_it_lists() {
    runOnFx(
        () -> {
          Objects.requireNonNull(
                  stage.getScene().getAccelerators().get(KeyCombination.valueOf("Shortcut+K")))
              .run();
          ((TextField) node(".palette .text-field")).setText("tn_00007");
        });
    background.finish();
    assertThat(onFx(() -> node(".palette").isVisible())).isTrue();
    connect(OWN);
    assertThat(onFx(() -> node(".palette").isVisible())).isFalse();
  }

  @Test
  void details_that_are_read_already_are_not_shown_under_the_next_tunnel() {
    select(2);
    awaitQuestion();
    background.finishJustBefore(() -> table.getSelectionModel().clearAndSelect(4));
    runOnFx(() -> {});
    assertThat(text("#title")).isEqualTo("https://t00035.ngrok.app");
    assertThat(onFx(() -> ((TextArea) node("#raw")).getText())).isEmpty();
    assertThat(copiedRaw()).isEmpty();

    awaitQuestion();
    background.finish();
    assertThat(copiedRaw()).contains("tn_00035").doesNotContain("tn_00037");
  }

  @Test
  void details_that_are_read_already_are_not_shown_in_the_next_account() {
    own.list(Tunnels.fleet(40));
    select(2);
    awaitQuestion();
    background.finishJustBefore(() -> window.model().connect(OWN));
    background.finish();
    assertThat(text("#title")).isEmpty();
    assertThat(copiedRaw()).isEmpty();
    select(2);
    assertThat(copiedRaw()).isEmpty(); // nor is anything remembered of the other one's
    assertThat(text("#footer")).isNotEqualTo("Loaded at 12:00:00");
  }

  @Test
  void a_link_is_followed_at_once_and_going_back_shows_at_once_what_was_read() {
    demo.list(List.of(Tunnels.full()));
    runOnFx(() -> window.model().listReading().refreshNow());
    background.finish();
    select(0);
    awaitQuestion();
    background.finish();
    assertThat(text("#footer")).isEqualTo("Loaded at 12:00:00");
    String read = copiedRaw();

    runOnFx(() -> link("ts_1").fire());
    assertThat(text("#title")).isEqualTo("ts_1");
    assertThat(text("#footer")).isEqualTo("Loading…");
    background.finish();

    demo.hold();
    runOnFx(() -> ((Button) node("#back")).fire());
    assertThat(text("#footer")).isEqualTo("Loaded at 12:00:00");
    assertThat(copiedRaw()).isEqualTo(read).contains("tn_full");
    demo.release();
  }

  private void select(int row) {
    runOnFx(() -> table.getSelectionModel().clearAndSelect(row));
  }

  private void connect(ConnectionTarget connection) {
    runOnFx(() -> window.model().connect(connection));
    background.finish();
  }

  private void assertNothingSelected() {
    assertThat(onFx(() -> List.copyOf(table.getSelectionModel().getSelectedItems()))).isEmpty();
    assertThat(onFx(window.model().selectionProperty()::get)).isEqualTo(Selection.NOTHING);
  }

  /** Running down the list asks for a tunnel only after a moment. */
  private void awaitQuestion() {
    await(((Label) onFx(() -> node("#footer"))).textProperty(), "Loading…"::equals);
  }

  private String copiedRaw() {
    return onFx(
        () -> {
          int before = desktop.copied().size();
          ((Button) node("#rawActions .button")).fire();
          return desktop.copied().get(before);
        });
  }

  private Hyperlink link(String text) {
    return scene().getRoot().lookupAll(".hyperlink").stream()
        .map(Hyperlink.class::cast)
        .filter(link -> link.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private String text(String selector) {
    return onFx(
        () ->
            node(selector) instanceof SelectableText title
                ? title.getText()
                : ((Label) node(selector)).getText());
  }

  private Node node(String selector) {
    Node found = scene().lookup(".detail " + selector);
    return found == null ? scene().lookup(selector) : found;
  }

  private Scene scene() {
    return stage.getScene();
  }

  private List<String> ids() {
    return onFx(() -> table.getItems().stream().map(Tunnel::id).toList());
  }

  private static List<Tunnel> numberedFrom(int first, int count) {
    return IntStream.range(0, count)
        .mapToObj(place -> Tunnels.numbered(first + count - 1 - place))
        .toList();
  }
}
