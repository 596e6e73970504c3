package tunnelbrowser.ui.status;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.StatusBar;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.ui.common.FailureNotice;
import tunnelbrowser.ui.common.Freshness;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.TunnelsModel;

/** Says one thing, how much is shown and how old it is; when and at what cost, its tooltip says. */
public final class StatusController {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final TunnelsModel model;
  private final Freshness freshness;
  private final FailureNotice notice;
  private final ObservableClock now;
  private final StatusLine line;

  @FXML private StatusBar bar;
  @FXML private Hyperlink problem;
  @FXML private ProgressBar progress;

  public StatusController(
      TunnelsModel model, Freshness freshness, FailureNotice notice, ObservableClock now) {
    this.model = model;
    this.freshness = freshness;
    this.notice = notice;
    this.now = now;
    this.line = new StatusLine(model);
  }

  @FXML
  private void initialize() {
    bar.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> line.text(now.instant()),
                now.instantProperty(),
                model.viewProperty(),
                model.fleetProperty(),
                model.reportProperty(),
                model.failureProperty(),
                model.pausedProperty(),
                model.selectionProperty()));
    freshness.staleProperty().subscribe(stale -> markDoubt());
    model.failureProperty().subscribe(failure -> markDoubt());
    explain();
    problem.visibleProperty().bind(notice.dismissedProperty());
    // Nothing moves while it waits, nor for the pages that keep a complete list fresh.
    progress
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.readingProperty().getValue()
                        && !model.fleetProperty().getValue().isComplete(),
                model.readingProperty(),
                model.fleetProperty()));
  }

  private void markDoubt() {
    bar.pseudoClassStateChanged(STALE, freshness.staleProperty().get() || line.isDoubtful());
  }

  /** In the tooltip, and for screen readers. */
  private void explain() {
    Tooltip tip = new Tooltip();
    tip.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::explanation,
                now.instantProperty(),
                freshness.textProperty(),
                model.connectedProperty(),
                model.fleetProperty()));
    bar.setTooltip(tip);
    bar.accessibleTextProperty().bind(bar.textProperty());
    bar.accessibleHelpProperty().bind(tip.textProperty());
  }

  private String explanation() {
    return Stream.of(
            freshness.textProperty().get(), model.budget().map(StatusController::spent).orElse(""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String spent(Budget budget) {
    String key = budget.share() < budget.fullShare() ? "status.spent.reduced" : "status.spent";
    return Messages.text(
        key, budget.used(), NgrokApi.REQUESTS_PER_WINDOW, budget.share(), budget.fullShare());
  }

  @FXML
  private void showProblem() {
    notice.showAgain();
  }
}
