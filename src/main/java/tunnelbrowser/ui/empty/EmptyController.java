package tunnelbrowser.ui.empty;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.DashboardPage;
import tunnelbrowser.ui.common.LateView;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.common.View;
import tunnelbrowser.ui.text.Remedy;

/** Stands in the table's place while it has no rows, and says why. */
public final class EmptyController {
  private final TunnelsModel model;
  private final Desktop desktop;
  private final OverlayStack overlayStack;
  private final Function<View, Parent> views;
  private final ObservableValue<Optional<String>> problem;

  @FXML private Pane noKey;
  @FXML private Pane connectPlace;
  @FXML private Pane loading;
  @FXML private Pane noTunnels;
  @FXML private Pane filteredOut;
  @FXML private Label filteredOutText;
  @FXML private Pane failed;
  @FXML private Label failedText;
  @FXML private Pane failedAccount;

  /**
   * @param views makes a view
   */
  public EmptyController(
      TunnelsModel model,
      Desktop desktop,
      OverlayStack overlayStack,
      Function<View, Parent> views) {
    this.model = model;
    this.desktop = desktop;
    this.overlayStack = overlayStack;
    this.views = views;
    this.problem =
        Bindings.createObjectBinding(
            () ->
                model.connectProblemProperty().get().isEmpty()
                    ? model.failureProperty().getValue().map(reason -> Remedy.of(reason).title())
                    : Optional.of(model.connectProblemProperty().get()),
            model.failureProperty(),
            model.connectProblemProperty());
  }

  @FXML
  private void initialize() {
    ObservableValue<EmptyState> state =
        Bindings.createObjectBinding(
            () ->
                EmptyState.of(
                    model.connectionProperty().get(),
                    model.viewProperty().get(),
                    problem.getValue().isPresent()),
            model.connectionProperty(),
            model.viewProperty(),
            problem);
    Map.of(
            EmptyState.NO_KEY, noKey,
            EmptyState.LOADING, loading,
            EmptyState.NO_TUNNELS, noTunnels,
            EmptyState.FILTERED_OUT, filteredOut,
            EmptyState.FAILED, failed)
        .forEach((shown, pane) -> pane.visibleProperty().bind(state.map(shown::equals)));
    // its forms ask the keychain and read the settings
    LateView.at(connectPlace, noKey.visibleProperty(), () -> views.apply(View.CONNECT));
    filteredOutText.textProperty().bind(model.viewProperty().map(EmptyController::hidden));
    failedAccount
        .visibleProperty()
        .bind(model.connectionProperty().map(ConnectionTarget.Saved.class::isInstance));
    failedText.textProperty().bind(problem.map(text -> text.orElse("")));
  }

  private static String hidden(FleetView view) {
    return Messages.count("empty.filteredOut.about", view.fleet().tunnels().size());
  }

  @FXML
  private void clearFilter() {
    model.queryProperty().set(Query.EVERYTHING);
  }

  @FXML
  private void retry() {
    if (model.connectedProperty().getValue()) {
      model.listReading().refreshNow();
    } else {
      model.connect(model.connectionProperty().get());
    }
  }

  @FXML
  private void changeAccount() {
    if (model.connectionProperty().get() instanceof ConnectionTarget.Saved(var profile)) {
      overlayStack.show(new Overlay.ChangeKey(profile));
    }
  }

  @FXML
  private void manageAccounts() {
    overlayStack.show(new Overlay.Manage());
  }

  @FXML
  private void openDemo() {
    model.connect(new ConnectionTarget.Demo());
  }

  @FXML
  private void openAgentGuide() {
    desktop.browse(DashboardPage.AGENT_GUIDE);
  }
}
