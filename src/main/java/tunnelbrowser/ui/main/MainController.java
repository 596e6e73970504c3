package tunnelbrowser.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.account.Connection;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.ui.command.Command;
import tunnelbrowser.ui.command.TunnelCommands;
import tunnelbrowser.ui.model.Notices;
import tunnelbrowser.ui.model.TunnelsModel;
import tunnelbrowser.ui.view.LateView;

/** The window: the bar on top, the views below it, and the keys that work everywhere. */
public final class MainController implements WindowCommands.Window {
  private static final KeyCombination ALSO_REFRESHES = KeyCombination.valueOf("Shortcut+R");

  private final TunnelsModel model;
  private final TunnelCommands tunnelCommands;
  private final Notices notices;
  private final Function<String, Parent> views;
  private final ObservableValue<Boolean> settled;
  private final WindowCommands windowCommands;

  @FXML private StackPane root;
  @FXML private StackPane bannerPlace;
  @FXML private StackPane detailPlace;
  @FXML private StackPane noticePlace;
  @FXML private Button account;
  @FXML private Tooltip accountTip;
  @FXML private Button connect;
  @FXML private FilterController filterController;
  @FXML private Button refresh;
  @FXML private Button pause;
  @FXML private FontIcon pauseIcon;
  @FXML private MenuButton menu;
  @FXML private TableView<?> table;

  /**
   * @param views makes the view of that name
   * @param settled true once the window has shown what it was opened for and time is left
   */
  public MainController(
      TunnelsModel model,
      TunnelCommands tunnelCommands,
      Notices notices,
      Function<String, Parent> views,
      ObservableValue<Boolean> settled) {
    this.model = model;
    this.tunnelCommands = tunnelCommands;
    this.notices = notices;
    this.views = views;
    this.settled = settled;
    this.windowCommands = new WindowCommands(model, this);
  }

  @FXML
  private void initialize() {
    bindAccount();
    placeLateViews();
    filterController.setOnLeave(table::requestFocus);
    bindButtons();
    MainMenu.fill(menu, groups(), tunnelCommands.intervalMenu());
    table.sceneProperty().subscribe(scene -> table.requestFocus());
    root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void placeLateViews() {
    LateView.at(
        bannerPlace, model.failureProperty().map(Optional::isPresent), () -> views.apply("banner"));
    LateView.at(
        noticePlace,
        notices.latestProperty().map(Optional::isPresent),
        () -> views.apply("notice"));
    ObservableValue<Boolean> selected =
        model.selectionProperty().map(selection -> selection.lead().isPresent());
    LateView.at(
        detailPlace, settled.flatMap(is -> is ? settled : selected), () -> views.apply("detail"));
  }

  private void bindAccount() {
    account.textProperty().bind(model.connectionProperty().map(ConnectionText::name));
    accountTip.textProperty().bind(model.connectionProperty().map(ConnectionText::explanation));
    connect
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                this::needsKey,
                model.connectionProperty(),
                model.failureProperty(),
                model.connectProblemProperty()));
    connect.managedProperty().bind(connect.visibleProperty());
  }

  private boolean needsKey() {
    return !(model.connectionProperty().get() instanceof Connection.Account)
        || !model.connectProblemProperty().get().isEmpty()
        || model.failureProperty().getValue().orElse(null) instanceof ApiFailure.Unauthorized;
  }

  private void bindButtons() {
    bind(refresh, tunnelCommands.refresh());
    bind(pause, tunnelCommands.pause());
    model
        .pausedProperty()
        .subscribe(paused -> pauseIcon.setIconCode(paused ? Feather.PLAY : Feather.PAUSE));
  }

  private static void bind(Button button, Command command) {
    button.disableProperty().bind(command.enabled().map(can -> !can));
    button.setOnAction(pressed -> command.action().run());
  }

  private Stream<List<Command>> groups() {
    return Stream.of(
        tunnelCommands.forSelection(),
        tunnelCommands.forList(),
        tunnelCommands.forHistory(),
        windowCommands.forConnection(),
        windowCommands.forWindow());
  }

  private void typed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    switch (event.getCharacter()) {
      case "/" -> focusFilter();
      case "?" -> showShortcuts();
      default -> {}
    }
  }

  private void pressed(KeyEvent event) {
    if (ALSO_REFRESHES.match(event)) {
      tunnelCommands.refresh().action().run();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      filterController.clear(); // a first Esc has left the filter as it was
    }
  }

  @Override
  public void focusFilter() {
    filterController.focus();
  }

  @FXML
  @Override
  public void showConnect() {
    PopOver popOver =
        PopOvers.show(views.apply("connect"), account, PopOver.ArrowLocation.TOP_LEFT);
    Subscription untilConnected =
        model.connectionProperty().subscribe((before, now) -> popOver.hide());
    popOver.setOnHidden(hidden -> untilConnected.unsubscribe());
  }

  @Override
  public void showShortcuts() {
    Parent sheet = ShortcutSheet.of(groups().flatMap(List::stream).toList());
    PopOvers.show(sheet, menu, PopOver.ArrowLocation.TOP_RIGHT);
  }

  @Override
  public void showRelease() {
    PopOvers.show(views.apply("release"), menu, PopOver.ArrowLocation.TOP_RIGHT);
  }

  @Override
  public void close() {
    root.getScene().getWindow().hide();
  }
}
