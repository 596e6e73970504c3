package tunnelbrowser.ui.banner;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import tunnelbrowser.refresh.FleetService;
import tunnelbrowser.refresh.Watch;
import tunnelbrowser.ui.desktop.Desktop;
import tunnelbrowser.ui.model.Notices;
import tunnelbrowser.ui.model.TunnelsModel;
import tunnelbrowser.ui.text.Remedy;

/**
 * Says what failed and what to do, and blocks nothing. It goes away by itself on recovery; once
 * dismissed, it comes back for another failure but not for the same one again.
 */
public final class BannerController {
  private final TunnelsModel model;
  private final Desktop desktop;
  private final Notices notices;
  private final ObservableValue<Optional<Remedy>> remedy;
  private final ObjectProperty<Optional<Remedy>> dismissed =
      new SimpleObjectProperty<>(Optional.empty());

  @FXML private Pane banner;
  @FXML private Label title;
  @FXML private Label advice;
  @FXML private Hyperlink code;
  @FXML private Hyperlink operationId;

  public BannerController(TunnelsModel model, Desktop desktop, Notices notices) {
    this.model = model;
    this.desktop = desktop;
    this.notices = notices;
    this.remedy = model.failureProperty().map(failure -> failure.map(Remedy::of));
  }

  @FXML
  private void initialize() {
    banner.managedProperty().bind(banner.visibleProperty());
    banner
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(this::hasSomethingToSay, remedy, dismissed));
    code.managedProperty().bind(code.visibleProperty());
    operationId.managedProperty().bind(operationId.visibleProperty());
    remedy.subscribe(
        now -> {
          now.ifPresent(this::show);
          if (now.isEmpty()) {
            dismissed.set(Optional.empty());
          }
        });
  }

  private boolean hasSomethingToSay() {
    return remedy.getValue().map(now -> !isDismissed(now)).orElse(false);
  }

  /** Two failures are the same to the user if they differ in nothing but the operation. */
  private boolean isDismissed(Remedy now) {
    return dismissed
        .get()
        .map(before -> before.title().equals(now.title()) && before.advice().equals(now.advice()))
        .orElse(false);
  }

  private void show(Remedy now) {
    title.setText(now.title());
    advice.setText(now.advice());
    code.setText(now.code());
    code.setVisible(!now.code().isEmpty());
    operationId.setText("copy " + now.operationId());
    operationId.setVisible(!now.operationId().isEmpty());
  }

  @FXML
  private void openCodePage() {
    remedy.getValue().flatMap(Remedy::page).ifPresent(desktop::browse);
  }

  @FXML
  private void copyOperationId() {
    remedy
        .getValue()
        .ifPresent(
            now -> {
              desktop.copy(now.operationId());
              notices.say("Copied " + now.operationId());
            });
  }

  @FXML
  private void retry() {
    model.watchProperty().get().map(Watch::service).ifPresent(FleetService::refreshNow);
  }

  @FXML
  private void dismiss() {
    dismissed.set(remedy.getValue());
  }
}
