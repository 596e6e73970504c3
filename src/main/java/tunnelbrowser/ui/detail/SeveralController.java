package tunnelbrowser.ui.detail;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import tunnelbrowser.export.copy.PublicUrls;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.common.DetailPane;
import tunnelbrowser.ui.common.LatestResult;
import tunnelbrowser.ui.common.Selection;
import tunnelbrowser.ui.common.TunnelsModel;

/** Stands in the detail pane while several tunnels are selected: what they are, taken together. */
public final class SeveralController {
  private final TunnelsModel model;
  private final DetailPane pane;
  private final History history;
  private final PaneServices services;
  private final LatestResult<SelectionSummary> latest;
  private final LatestResult<String> copying;

  @FXML private Pane several;
  @FXML private Label heading;
  @FXML private Pane severalActions;
  @FXML private Pane summary;

  private FieldList fields;

  /**
   * @param executor compares the tunnels, and joins their URLs
   */
  public SeveralController(
      TunnelsModel model,
      DetailPane pane,
      History history,
      PaneServices services,
      Executor executor) {
    this.model = model;
    this.pane = pane;
    this.history = history;
    this.services = services;
    this.latest = new LatestResult<>(executor);
    this.copying = new LatestResult<>(executor);
  }

  @FXML
  private void initialize() {
    fields = new FieldList(summary, services, history);
    ObservableValue<Boolean> shown = pane.shownProperty();
    model.selectionProperty().when(shown).subscribe(this::show);
    // going back or following something is a wish to see one thing
    history.pathProperty().subscribe((before, now) -> hide());
    model.sourceProperty().subscribe((before, now) -> hide()); // what was another account's
  }

  private void show(Selection selection) {
    List<Tunnel> tunnels = selection.tunnels();
    if (tunnels.size() < 2) {
      hide();
      return;
    }
    several.setVisible(true);
    heading.setText(Messages.count("detail.several.title", tunnels.size()));
    latest.ask(
        () -> SelectionSummary.of(tunnels),
        compared -> fill(compared, tunnels),
        failure -> hide()); // a fault of the program, which is reported elsewhere
  }

  private void fill(SelectionSummary compared, List<Tunnel> tunnels) {
    fields.show(compared.fields());
    CopyButton copy =
        new CopyButton(
            Messages.count("detail.several.urls", compared.urls()),
            Messages.count("detail.several.copy", compared.urls()),
            services.desktop(),
            // a fault of the program is reported elsewhere
            copied -> copying.ask(() -> PublicUrls.lines(tunnels), copied, fault -> {}));
    copy.getStyleClass().add("accent");
    copy.setDisable(compared.urls() == 0);
    severalActions.getChildren().setAll(copy);
  }

  private void hide() {
    latest.forget();
    several.setVisible(false);
    fields.show(List.of());
    severalActions.getChildren().clear();
  }
}
