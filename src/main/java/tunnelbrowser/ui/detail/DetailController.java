package tunnelbrowser.ui.detail;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.BreadCrumbBar;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelSource;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.Ages;
import tunnelbrowser.ui.text.ValueText;

/** The detail pane: what is known of the selected tunnel, and of whatever it refers to. */
public final class DetailController {
  /** Long enough that running down the list with the arrow key does not ask for every row. */
  private static final Duration SETTLING = Duration.millis(150);

  private final TunnelsModel model;
  private final History history;
  private final DetailService service;
  private final Desktop desktop;
  private final ObservableClock now;
  private final PauseTransition settling = new PauseTransition(SETTLING);

  @FXML private Pane nothing;
  @FXML private Pane content;
  @FXML private Button back;
  @FXML private Button forward;
  @FXML private BreadCrumbBar<DetailTarget> crumbs;
  @FXML private Label title;
  @FXML private Pane actions;
  @FXML private Pane notice;
  @FXML private Label noticeText;
  @FXML private Button retry;
  @FXML private VBox fields;
  @FXML private TextArea raw;
  @FXML private Pane rawActions;
  @FXML private Label footer;
  @FXML private Label confirmed;

  private RawJson rawJson;
  private DetailNotice problem;

  public DetailController(
      TunnelsModel model,
      History history,
      DetailService service,
      Desktop desktop,
      ObservableClock now) {
    this.model = model;
    this.history = history;
    this.service = service;
    this.desktop = desktop;
    this.now = now;
  }

  @FXML
  private void initialize() {
    back.disableProperty().bind(history.canGoBackProperty().not());
    forward.disableProperty().bind(history.canGoForwardProperty().not());
    notice.managedProperty().bind(notice.visibleProperty());
    content
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(this::showsSomething, history.pathProperty()));
    nothing.visibleProperty().bind(content.visibleProperty().not());
    Crumbs.bind(crumbs, history);
    problem = new DetailNotice(notice, noticeText, retry);
    rawJson = new RawJson(raw, rawActions, desktop);
    confirmed.textProperty().bind(LastSeen.of(model, history, now));
    settling.setOnFinished(settled -> read());
    history.pathProperty().subscribe(this::showPlace);
    model.watchProperty().subscribe((before, after) -> service.clear());
    model.watchProperty().subscribe((before, after) -> history.clear());
    model.selectionProperty().subscribe(selected -> selected.lead().ifPresent(this::select));
    model.failureProperty().subscribe((before, after) -> tryAgainOnRecovery(after));
  }

  @FXML
  private void back() {
    history.back();
  }

  @FXML
  private void forward() {
    history.forward();
  }

  @FXML
  private void read() {
    Optional<TunnelSource> source = model.watchProperty().get().map(ApiSession::source);
    if (showsSomething() && source.isPresent()) {
      if (rawJson.isEmpty()) { // else it is read again without a word
        footer.setText(Messages.text("detail.reading"));
      }
      DetailTarget place = history.pathProperty().get().getLast();
      service.read(place, source.get(), this::showRead, this::showFailure);
    }
  }

  private boolean showsSomething() {
    return !history.pathProperty().get().isEmpty();
  }

  private void select(Tunnel lead) {
    List<DetailTarget> path = history.pathProperty().get();
    if (path.isEmpty() || !path.getFirst().id().equals(lead.id())) {
      history.select(new DetailTarget.OfTunnel(lead));
    }
  }

  /** What failed for the same reason as the list may succeed as soon as the list does. */
  private void tryAgainOnRecovery(Optional<ApiFailure> failure) {
    if (failure.isEmpty() && problem.mayPass()) {
      read();
    }
  }

  private void showPlace(List<DetailTarget> path) {
    service.cancel();
    settling.stop();
    problem.hide();
    rawJson.clear();
    footer.setText("");
    if (path.isEmpty()) {
      title.setText("");
      actions.getChildren().clear();
      fields.getChildren().clear();
      return;
    }
    DetailTarget place = path.getLast();
    switch (place) {
      case DetailTarget.OfTunnel(Tunnel tunnel) -> {
        title.setText(
            ValueText.oneLine(tunnel.address().orElseGet(() -> Messages.text("detail.noUrl"))));
        actions.getChildren().setAll(TunnelActions.of(tunnel, desktop));
        showFields(DetailFields.of(tunnel));
      }
      case DetailTarget.OfRef(var kind, var ref) -> {
        title.setText(ValueText.oneLine(ref.id()));
        actions.getChildren().clear();
        showFields(List.of());
      }
    }
    service.lastRead(place).ifPresent(this::showRead);
    if (path.size() == 1) {
      settling.playFromStart(); // the user may be running down the list
    } else {
      read();
    }
  }

  private void showRead(DetailService.Detail detail) {
    problem.hide();
    showFields(detail.fields());
    rawJson.show(detail.resource());
    footer.setText(
        Messages.text("detail.readAt", Ages.timeOfDay(detail.resource().readAt(), now.zone())));
  }

  private void showFields(List<DetailField> shown) {
    fields
        .getChildren()
        .setAll(
            shown.stream()
                .map(
                    field ->
                        new FieldRow(
                            field,
                            now,
                            desktop,
                            (kind, ref) -> history.follow(new DetailTarget.OfRef(kind, ref))))
                .toList());
  }

  private void showFailure(Throwable failure) {
    if (rawJson.isEmpty()) { // else it goes on saying when that was read
      footer.setText("");
    }
    if (!(failure instanceof ApiFailure reason)) {
      return; // a fault of the program, which is reported elsewhere
    }
    problem.show(reason);
  }
}
