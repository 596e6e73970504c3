package tunnelbrowser.ui.detail;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.BreadCrumbBar;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.tunnel.TunnelSource;
import tunnelbrowser.ui.common.DetailPane;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.ConnectionText;

/** The detail pane: what is known of the selected tunnel, and of whatever it refers to. */
public final class DetailController {
  /** Long enough that running down the list with the arrow key does not ask for every row. */
  private static final Duration SETTLING = Duration.millis(150);

  private final TunnelsModel model;
  private final DetailPane pane;
  private final History history;
  private final PaneServices services;
  private final DetailService service;
  private final PauseTransition settling = new PauseTransition(SETTLING);

  @FXML private Pane all;
  @FXML private Pane nothing;
  @FXML private Pane several;
  @FXML private Pane content;
  @FXML private Button back;
  @FXML private Button forward;
  @FXML private BreadCrumbBar<DetailTarget> crumbs;
  @FXML private Pane titlePlace;
  @FXML private Pane actions;
  @FXML private Pane qrPlace;
  @FXML private Pane notice;
  @FXML private Label noticeText;
  @FXML private Button retry;
  @FXML private VBox fields;
  @FXML private TextArea raw;
  @FXML private Pane rawActions;
  @FXML private Label footer;
  @FXML private Label confirmed;

  private DetailHead head;
  private FieldList fieldList;
  private RawJson rawJson;
  private DetailNotice problem;
  private DetailFooter below;

  public DetailController(
      TunnelsModel model, DetailPane pane, History history, PaneServices services) {
    this.model = model;
    this.pane = pane;
    this.history = history;
    this.service = services.reading();
    this.services = services;
  }

  @FXML
  private void initialize() {
    content
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(this::showsSomething, history.pathProperty())
                .and(several.visibleProperty().not()));
    nothing.visibleProperty().bind(content.visibleProperty().or(several.visibleProperty()).not());
    Crumbs.bind(crumbs, history);
    crumbs.visibleProperty().bind(content.visibleProperty());
    Crumbs.bind(back, forward, history);
    problem = new DetailNotice(notice, noticeText, retry);
    rawJson = new RawJson(raw, rawActions, services.desktop());
    head = DetailHead.in(titlePlace, actions, new QrPlace(qrPlace, pane), services.desktop());
    fieldList = new FieldList(fields, services, history);
    head.watchKeys(all, content);
    below = new DetailFooter(footer, confirmed, model, history, services.now());
    settling.setOnFinished(settled -> read());
    ObservableValue<Boolean> shown = pane.shownProperty();
    shown.subscribe(this::follow);
    history.pathProperty().when(shown).subscribe(this::showPlace);
    model.sourceProperty().subscribe((before, after) -> leaveAccount());
    model
        .selectionProperty()
        .when(shown)
        .subscribe(
            selected -> {
              if (selected.tunnels().size() == 1) {
                selected.lead().ifPresent(this::select);
              }
            });
    model.failureProperty().subscribe((before, after) -> tryAgainOnRecovery(after));
  }

  @FXML
  private void hide() {
    pane.hide();
  }

  @FXML
  private void read() {
    Optional<TunnelSource> source = model.sourceProperty().getValue();
    if (showsSomething() && source.isPresent()) {
      below.reading();
      DetailTarget place = history.pathProperty().get().getLast();
      service.read(place, source.get(), this::showRead, this::showFailure);
    }
  }

  /** Nothing is read for what nobody sees. */
  private void follow(boolean shown) {
    if (!shown) {
      service.cancel();
      settling.stop();
    } else if (showsSomething()) {
      settling.playFromStart(); // it may be long ago that it was read
    }
  }

  private void leaveAccount() {
    service.clear();
    history.clear();
    showPlace(List.of()); // even if it cannot be seen
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
    below.clear();
    if (path.isEmpty()) {
      head.clear();
      fieldList.show(List.of());
      return;
    }
    DetailTarget place = path.getLast();
    head.show(place);
    fieldList.show(DetailFields.known(place));
    service.lastRead(place).ifPresent(this::showRead);
    if (path.size() == 1) {
      settling.playFromStart(); // the user may be running down the list
    } else {
      read();
    }
  }

  private void showRead(DetailService.Detail detail) {
    problem.hide();
    fieldList.show(detail.fields());
    rawJson.show(detail.resource());
    below.show(detail.resource().readAt());
  }

  private void showFailure(Throwable failure) {
    below.fail();
    if (!(failure instanceof ApiFailure reason)) {
      return; // a fault of the program, which is reported elsewhere
    }
    problem.show(reason, ConnectionText.host(model.connectionProperty().get()));
  }
}
