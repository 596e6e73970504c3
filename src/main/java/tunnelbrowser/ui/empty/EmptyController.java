package tunnelbrowser.ui.empty;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.query.Query;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.DashboardPage;
import tunnelbrowser.ui.common.FailureNotice;
import tunnelbrowser.ui.common.LateView;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.common.View;
import tunnelbrowser.ui.text.Remedy;

/** Stands in the table's place while it has no rows, and says why. */
public final class EmptyController {
  private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

  private final TunnelsModel model;
  private final Desktop desktop;
  private final FailureNotice notice;
  private final Function<View, Parent> views;
  private final ObservableValue<EmptyState> state;
  private final ObservableValue<String> silence;
  private final ObservableValue<String> outlook;

  @FXML private ScrollPane noKey;
  @FXML private Pane connectPlace;
  @FXML private Pane loading;
  @FXML private Label silent;
  @FXML private Button cancel;
  @FXML private Pane stopped;
  @FXML private Pane noTunnels;
  @FXML private Pane filteredOut;
  @FXML private Label filteredOutText;
  @FXML private Pane failed;
  @FXML private FontIcon failedPicture;
  @FXML private Label failedText;
  @FXML private Label failedQuote;
  @FXML private Label failedOutlook;
  @FXML private Hyperlink failedCode;
  @FXML private Button failedHelp;
  @FXML private Pane failedAccount;

  public EmptyController(
      TunnelsModel model,
      Desktop desktop,
      FailureNotice notice,
      Function<View, Parent> views,
      ObservableClock now) {
    this.model = model;
    this.desktop = desktop;
    this.notice = notice;
    this.views = views;
    this.state =
        Bindings.createObjectBinding(
            this::state,
            model.connectionProperty(),
            model.viewProperty(),
            model.pausedProperty(),
            notice.remedyProperty(),
            model.connectProblemProperty());
    this.silence = new LoadingTime(model, now, state).text();
    this.outlook = notice.outlookProperty();
  }

  private EmptyState state() {
    boolean failing =
        notice.remedyProperty().getValue().isPresent()
            || !model.connectProblemProperty().get().isEmpty();
    return EmptyState.of(
        model.connectionProperty().get(),
        model.viewProperty().get(),
        failing,
        model.pausedProperty().getValue());
  }

  @FXML
  private void initialize() {
    Map.<EmptyState, Node>of(
            EmptyState.NO_KEY, noKey,
            EmptyState.LOADING, loading,
            EmptyState.STOPPED, stopped,
            EmptyState.NO_TUNNELS, noTunnels,
            EmptyState.FILTERED_OUT, filteredOut,
            EmptyState.FAILED, failed)
        .forEach(
            (shown, view) -> {
              view.visibleProperty().bind(state.map(shown::equals));
              view.managedProperty().bind(view.visibleProperty());
            });
    // its forms ask the keychain and read the settings
    LateView.at(connectPlace, noKey.visibleProperty(), () -> views.apply(View.CONNECT));
    filteredOutText.textProperty().bind(model.viewProperty().map(EmptyController::hidden));
    silent.textProperty().bind(silence);
    cancel.visibleProperty().bind(silence.map(text -> !text.isEmpty()));
    notice.remedyProperty().subscribe(remedy -> showFailure());
    model.connectProblemProperty().subscribe(problem -> showFailure());
    failedOutlook.textProperty().bind(outlook);
  }

  private static String hidden(FleetView view) {
    return Messages.count("empty.filteredOut.about", view.fleet().tunnels().size());
  }

  private void showFailure() {
    Optional<Remedy> remedy = notice.remedyProperty().getValue();
    remedy.ifPresentOrElse(this::show, this::showConnectProblem);
    failedCode.setText(remedy.map(Remedy::code).orElse(""));
    failedQuote.setText(remedy.map(Remedy::quoted).orElse(""));
    failedHelp.setVisible(!failedHelp.getText().isEmpty());
  }

  private void show(Remedy remedy) {
    failedPicture.setIconCode(notice.kind().picture());
    failed.pseudoClassStateChanged(CALM, notice.kind().isPassing());
    failedText.setText(Messages.text("connectionTest.refused", remedy.title(), remedy.advice()));
    failedHelp.setText(notice.helpText());
    failedAccount.setVisible(false);
  }

  /** The account could not even be opened: its key is not where it should be. */
  private void showConnectProblem() {
    failedPicture.setIconCode(Feather.KEY);
    failed.pseudoClassStateChanged(CALM, false);
    failedText.setText(model.connectProblemProperty().get());
    failedHelp.setText(Messages.text("failure.help.retry"));
    failedAccount.setVisible(model.connectionProperty().get() instanceof ConnectionTarget.Saved);
  }

  @FXML
  private void clearFilter() {
    model.queryProperty().set(Query.EVERYTHING);
  }

  @FXML
  private void help() {
    if (model.connectedProperty().getValue()) {
      notice.help();
    } else {
      model.connect(model.connectionProperty().get());
    }
  }

  @FXML
  private void cancel() {
    if (model.connectedProperty().getValue()) {
      model.listReading().pauseOrResume();
    } else {
      model.disconnect();
    }
  }

  @FXML
  private void resume() {
    model.listReading().refreshNow();
  }

  @FXML
  private void openCodePage() {
    notice.remedyProperty().getValue().flatMap(Remedy::page).ifPresent(desktop::browse);
  }

  @FXML
  private void changeAccount() {
    notice.changeKey();
  }

  @FXML
  private void manageAccounts() {
    notice.manageAccounts();
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
