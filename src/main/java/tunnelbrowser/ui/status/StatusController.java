package tunnelbrowser.ui.status;

import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.controlsfx.control.StatusBar;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.fleet.view.FleetView;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.ui.common.Freshness;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.Ages;

/** How much is shown, how old it is, and what it costs. */
public final class StatusController {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final TunnelsModel model;
  private final Freshness freshness;
  private final ObservableClock now;

  @FXML private StatusBar bar;
  @FXML private Label age;
  @FXML private Label meter;
  @FXML private ProgressBar progress;

  public StatusController(TunnelsModel model, Freshness freshness, ObservableClock now) {
    this.model = model;
    this.freshness = freshness;
    this.now = now;
  }

  @FXML
  private void initialize() {
    bar.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> withSelection(extent(model.viewProperty().get())),
                model.viewProperty(),
                model.fleetProperty(),
                model.selectionProperty()));
    age.textProperty().bind(freshness.textProperty());
    freshness.staleProperty().subscribe(stale -> age.pseudoClassStateChanged(STALE, stale));
    meter
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::spending,
                now.instantProperty(),
                model.watchProperty(),
                model.fleetProperty()));
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

  /** Of the fleet that the rows were taken from, but its coverage may be known better by now. */
  private String extent(FleetView view) {
    int total = view.fleet().tunnels().size();
    boolean filtered = !view.query().hidesNothing();
    String few = Messages.number(view.rows().size());
    return switch (coverage(view)) {
      case Coverage.Unread unread -> "";
      case Coverage.Partial partial ->
          filtered
              ? Messages.text("status.partial.filtered", few, Messages.number(total))
              : Messages.text("status.partial", Messages.number(total));
      case Coverage.Complete(Instant asOf) -> {
        String time = Ages.timeOfDay(asOf, now.zone());
        yield filtered
            ? Messages.text("status.complete.filtered", few, Messages.number(total), time)
            : Messages.count("status.complete", total, time);
      }
    };
  }

  private Coverage coverage(FleetView view) {
    Fleet latest = model.fleetProperty().getValue();
    return latest.hasTheListOf(view.fleet()) ? latest.coverage() : view.fleet().coverage();
  }

  /** One selected tunnel is plain to see; several may reach beyond the edge. */
  private String withSelection(String extent) {
    int count = model.selectionProperty().get().tunnels().size();
    return count > 1 ? Messages.text("status.selected", extent, Messages.number(count)) : extent;
  }

  private String spending() {
    return model.watchProperty().get().map(watch -> spent(watch.budget())).orElse("");
  }

  private static String spent(Budget budget) {
    String key = budget.share() < budget.fullShare() ? "status.spent.reduced" : "status.spent";
    return Messages.text(
        key, budget.used(), NgrokApi.REQUESTS_PER_WINDOW, budget.share(), budget.fullShare());
  }
}
