package tunnelbrowser.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import tunnelbrowser.ui.account.Swatch;
import tunnelbrowser.ui.command.Command;
import tunnelbrowser.ui.command.TunnelCommands;
import tunnelbrowser.ui.common.LateView;
import tunnelbrowser.ui.common.LateViews;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.Overlays;
import tunnelbrowser.ui.common.ShownLayout;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.common.View;
import tunnelbrowser.ui.filter.FilterController;

/** The window: the bar on top, the views below it, and the keys that work everywhere. */
public final class MainController implements WindowCommands.Window {
  private final TunnelsModel model;
  private final TunnelCommands tunnelCommands;
  private final Overlays overlays;
  private final ShownLayout layout;
  private final LateViews late;
  private final WindowCommands windowCommands;
  @FXML private StackPane root;
  @FXML private Region toolbar;
  @FXML private Region accountLine;
  @FXML private StackPane welcomePlace;
  @FXML private StackPane bannerPlace;
  @FXML private StackPane center;
  @FXML private StackPane detailPlace;
  @FXML private Button details;
  @FXML private StackPane cardPlace;
  @FXML private StackPane palettePlace;
  @FXML private StackPane noticePlace;
  @FXML private FilterController filterController;
  @FXML private Button refresh;
  @FXML private Button pause;
  @FXML private MenuButton menu;
  @FXML private SplitPane panes;
  @FXML private TableView<?> table;

  public MainController(
      TunnelsModel model,
      TunnelCommands tunnelCommands,
      Overlays overlays,
      ShownLayout layout,
      LateViews late) {
    this.model = model;
    this.tunnelCommands = tunnelCommands;
    this.overlays = overlays;
    this.layout = layout;
    this.late = late;
    this.windowCommands = new WindowCommands(model, layout.details(), this);
  }

  @FXML
  private void initialize() {
    model.connectionProperty().subscribe(shown -> Swatch.paint(accountLine, shown));
    placeLateViews();
    filterController.setOnLeave(table::requestFocus);
    bindButtons();
    fillMenu();
    overlays.palette().offer(List.of(menu, (MenuButton) toolbar.lookup("#account")));
    DividerShare.keep(panes, layout.settings().dividerProperty(), layout.details()::hide);
    new DetailPlacement(panes, center, detailPlace, table).follow(layout.details());
    layout.setToDetails(this::goToDetails);
    LatinKeys.watch(root);
    table.sceneProperty().subscribe(scene -> table.requestFocus());
    FocusAreas areas = new FocusAreas(toolbar, table, detailPlace);
    new WindowKeys(tunnelCommands, overlayStack(), layout.details(), filterController, areas, this)
        .watch(root);
  }

  private void fillMenu() {
    TextZoom zoom = TextZoom.watch(root, layout, overlays.toasts());
    List<MenuItem> looks =
        Stream.of(ColumnMenus.of(menu, table), LayoutMenu.of(layout, zoom))
            .flatMap(List::stream)
            .toList();
    MainMenu.fill(menu, tunnelCommands, windowCommands, looks);
  }

  private void placeLateViews() {
    new CardFocus(cardPlace, table).follow(overlayStack(), overlays.palette().shownProperty());
    place(welcomePlace, late.welcome(), View.WELCOME);
    place(bannerPlace, model.failureProperty().map(Optional::isPresent), View.BANNER);
    place(noticePlace, overlays.toasts().latestProperty().map(Optional::isPresent), View.NOTICE);
    place(palettePlace, overlays.palette().shownProperty(), View.PALETTE);
    place(cardPlace, overlayStack().shownProperty().map(Optional::isPresent), View.OVERLAY);
    ObservableValue<Boolean> shown = layout.details().shownProperty();
    place(
        detailPlace,
        late.settled().flatMap(is -> is && !layout.details().isPutAway() ? late.settled() : shown),
        View.DETAIL);
  }

  private void place(StackPane where, ObservableValue<Boolean> needed, View view) {
    LateView.at(where, needed, () -> late.views().apply(view));
  }

  private void goToDetails() {
    layout.details().show();
    FocusAreas.focusFirstIn(detailPlace);
  }

  private OverlayStack overlayStack() {
    return overlays.stack();
  }

  private void bindButtons() {
    details.setOnAction(pressed -> layout.details().toggle());
    bind(refresh, tunnelCommands.refresh());
    bind(pause, tunnelCommands.pause());
    model.pausedProperty().subscribe(paused -> PauseButton.show(pause, paused));
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
        windowCommands.forWindow(),
        windowCommands.forDetails(),
        List.of(windowCommands.quit()));
  }

  @Override
  public void focusFilter() {
    filterController.focus();
  }

  @Override
  public void showConnect() {
    overlayStack().ask(new Overlay.Connect());
  }

  @Override
  public void showAccounts() {
    overlayStack().ask(new Overlay.Manage());
  }

  @Override
  public void showShortcuts() {
    Stream<List<Command>> further =
        Stream.of(tunnelCommands.forCopying(), windowCommands.forHelp());
    Stream<List<Command>> all = Stream.concat(groups(), further);
    overlayStack().ask(new Overlay.Shortcuts(ShortcutList.of(all.flatMap(List::stream).toList())));
  }

  @Override
  public void showPalette() {
    overlays.palette().show();
  }

  @Override
  public void showLog() {
    overlays.unexpected().showLog();
  }

  @Override
  public void showRelease() {
    overlayStack().ask(new Overlay.Release());
  }

  @Override
  public void close() {
    root.getScene().getWindow().hide();
  }
}
