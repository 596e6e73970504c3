package tunnelbrowser.ui.status;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.controlsfx.control.StatusBar;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.fleet.FleetView;
import tunnelbrowser.refresh.Budget;
import tunnelbrowser.ui.model.Freshness;
import tunnelbrowser.ui.model.Now;
import tunnelbrowser.ui.model.TunnelsModel;
import tunnelbrowser.ui.text.Ages;
import tunnelbrowser.ui.text.Texts;

/** How much is shown, how old it is, and what it costs. */
public final class StatusController {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final TunnelsModel model;
  private final Freshness freshness;
  private final Now now;

  @FXML private StatusBar bar;
  @FXML private Label age;
  @FXML private Label meter;
  @FXML private ProgressBar progress;

  public StatusController(TunnelsModel model, Freshness freshness, Now now) {
    this.model = model;
    this.freshness = freshness;
    this.now = now;
  }

  @FXML
  private void initialize() {
    bar.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> extent(model.viewProperty().get()) + selected(),
                model.viewProperty(),
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
    progress.visibleProperty().bind(model.readingProperty());
  }

  private String extent(FleetView view) {
    int total = view.fleet().tunnels().size();
    String shown =
        view.query().hidesNothing()
            ? Texts.counted(total, "tunnel")
            : Texts.count(view.rows().size()) + " of " + Texts.counted(total, "tunnel");
    return switch (view.fleet().coverage()) {
      case Coverage.Unread unread -> "";
      case Coverage.Partial partial -> shown + " · partial so far";
      case Coverage.Complete complete ->
          shown + " · complete as of " + Ages.timeOfDay(complete.asOf(), now.zone());
    };
  }

  /** One selected tunnel is plain to see; several may reach beyond the edge. */
  private String selected() {
    int count = model.selectionProperty().get().tunnels().size();
    return count > 1 ? " · " + Texts.count(count) + " selected" : "";
  }

  private String spending() {
    return model
        .watchProperty()
        .get()
        .map(watch -> watch.budget().used() + " / " + Budget.PER_WINDOW + " per min")
        .orElse("");
  }
}
