package tunnelbrowser.ui.window;

import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.testing.FakeDesktop;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.LoopbackConnector;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.common.SelectableText;

/**
 * The window that a {@link RandomUser} has before them, with two accounts and one whose key is
 * refused. What it shows is told to an {@link ExpectedTable} with every swap of the rows.
 *
 * <p>All methods but {@link #open} belong to the JavaFX thread.
 */
final class RandomWindow {
  /** Nothing but the colors that the controls' own style looks up. */
  private static final String NO_STYLE =
      "data:text/css,"
          + Stream.of(
                  "text-inner-color",
                  "control-inner-background",
                  "text-box-border",
                  "accent",
                  "body-color",
                  "background",
                  "box-border",
                  "base",
                  "mark-color",
                  "selection-bar-text",
                  "text-background-color",
                  "shadow-highlight-color")
              .map(name -> "-fx-" + name + ":gray;")
              .collect(Collectors.joining("", ".root%7B", "%7D"));

  private static final ConnectionTarget DEMO = new ConnectionTarget.Demo();
  private static final ConnectionTarget OWN = account("own_key");

  /** The accounts by their names; the empty one cannot be opened. */
  static final Map<String, ConnectionTarget> ACCOUNTS =
      Map.of("of the demo", DEMO, "of their own", OWN, "", account("wrong_key"));

  final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  final FakeDesktop desktop = new FakeDesktop();
  private final Map<ConnectionTarget, FakeSource> sources =
      Map.of(DEMO, new FakeSource(), OWN, new FakeSource());
  private final ExpectedTable expected;
  private final Stage stage = new Stage();
  private final MainWindow window;
  private TableView<Tunnel> table = new TableView<>();
  private boolean changedWhileRead;

  private RandomWindow(StepByStep background, ExpectedTable expected) {
    this.expected = expected;
    this.window = new MainWindow(stage, this::open, desktop, clock, background);
  }

  private static ConnectionTarget account(String key) {
    return new ConnectionTarget.Account(
        NgrokApi.BASE_URL, ApiKey.of(key), Message.verbatim("typed"));
  }

  /**
   * Opens it on the demo.
   *
   * @param plain whether without style and without a picture, of which most of the time is spent
   */
  static RandomWindow open(StepByStep background, ExpectedTable expected, boolean plain) {
    RandomWindow opened =
        onFx(
            () -> {
              RandomWindow made = new RandomWindow(background, expected);
              made.show(plain);
              return made;
            });
    background.finish();
    await(opened.stage.showingProperty(), showing -> showing);
    runOnFx(opened::watch);
    return opened;
  }

  private void show(boolean plain) {
    if (plain) {
      Application.setUserAgentStylesheet(NO_STYLE);
    } else {
      Theme.apply(ColorScheme.LIGHT);
    }
    expected.connect("of the demo");
    window.show(DEMO, 980, 480);
    Parent root = stage.getScene().getRoot();
    if (plain) {
      root.getStylesheets().clear();
      root.setOpacity(0);
    }
  }

  @SuppressWarnings("unchecked") // the table of tunnels
  private void watch() {
    table = (TableView<Tunnel>) stage.getScene().lookup("#table");
    table.getItems().addListener((ListChangeListener<Tunnel>) swap -> swapped());
    swapped();
  }

  private void swapped() {
    Set<String> known = new HashSet<>();
    window.model().viewProperty().get().fleet().tunnels().forEach(tunnel -> known.add(tunnel.id()));
    Set<String> marked =
        table.getSelectionModel().getSelectedItems().stream()
            .map(Tunnel::id)
            .collect(Collectors.toSet());
    expected.swapped(table.getItems().stream().map(Tunnel::id).toList(), known, marked);
  }

  private ApiSession open(ConnectionTarget connection) throws Connector.ConnectFailure {
    FakeSource source = sources.get(connection);
    if (source == null) {
      throw new Connector.ConnectFailure(
          Message.verbatim("The key is refused."), new IOException("refused"));
    }
    return new LoopbackConnector(clock).session(source, () -> {});
  }

  TableView<Tunnel> table() {
    return table;
  }

  /** Looks at the list of the present account, which has changed, if one is open. */
  void refresh() {
    FakeSource source = sources.get(window.model().connectionProperty().get());
    if (source != null) {
      changedWhileRead |= window.model().readingProperty().getValue();
      source.list(expected.refresh());
      clock.advance(NgrokApi.WINDOW);
    }
    window.model().listReading().refreshNow();
  }

  /**
   * Looks once more if the list has changed while it was read. Who looks again while a look is
   * beginning gets no other, and a list whose pages change meanwhile says less than the next one.
   *
   * @return whether that was so
   */
  boolean refreshIfChangedWhileRead() {
    boolean changed = changedWhileRead;
    changedWhileRead = false;
    if (changed) {
      clock.advance(NgrokApi.WINDOW);
      window.model().listReading().refreshNow();
    }
    return changed;
  }

  void connect(String account) {
    expected.connect(account);
    window.model().connect(Objects.requireNonNull(ACCOUNTS.get(account)));
  }

  void disconnect() {
    expected.leave();
    window.model().disconnect();
  }

  void filter(String text) {
    expected.filter(text);
    filterField().setText(text);
  }

  /** What the filter says. */
  String filter() {
    return filterField().getText();
  }

  private TextField filterField() {
    return (TextField) stage.getScene().lookup("#filter");
  }

  /** Opens the palette and types that. */
  void openPalette(String text) {
    Objects.requireNonNull(
            stage.getScene().getAccelerators().get(KeyCombination.valueOf("Shortcut+K")))
        .run();
    palette().setText(text);
  }

  boolean isPaletteOpen() {
    return stage.getScene().lookup(".palette").isVisible();
  }

  /** Chooses what was found first. */
  void chooseInPalette() {
    Event.fireEvent(
        palette(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  private TextField palette() {
    return (TextField) stage.getScene().lookup(".palette .text-field");
  }

  /** Asks for what the detail pane shows, as after a moment without a selection. */
  void readDetails() {
    clock.advance(NgrokApi.WINDOW);
    if (stage.getScene().lookup(".detail #retry") instanceof Button read) {
      read.fire();
    }
  }

  /** The title of the detail pane. */
  String title() {
    // the details come with the first selection
    return stage.getScene().lookup(".detail #title") instanceof SelectableText title
        ? title.getText()
        : "";
  }

  /** The raw answer in the detail pane. */
  String raw() {
    return stage.getScene().lookup(".detail #raw") instanceof TextArea raw ? raw.getText() : "";
  }

  /** How much was asked of all accounts. */
  int requests() {
    return sources.values().stream().mapToInt(source -> source.requests().size()).sum();
  }

  void close() {
    stage.hide();
  }

  Stage stage() {
    return stage;
  }

  /** Waits until the window has laid itself out by itself. */
  void awaitPulse() {
    StepByStep.awaitPulse(stage.getScene());
  }

  /** Lays it out. */
  void layOut() {
    runOnFx(() -> stage.getScene().getRoot().layout());
  }
}
