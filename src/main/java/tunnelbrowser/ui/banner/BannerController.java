package tunnelbrowser.ui.banner;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.Ages;
import tunnelbrowser.ui.text.Remedy;

/**
 * Says what failed and what to do, and blocks nothing. It goes away by itself on recovery; once
 * dismissed, it comes back for another failure but not for the same one again.
 */
public final class BannerController {
  private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

  private final TunnelsModel model;
  private final Desktop desktop;
  private final Toasts toasts;
  private final ObservableClock now;
  private final ObservableValue<Optional<Remedy>> remedy;
  private final ObjectProperty<Optional<Remedy>> dismissed =
      new SimpleObjectProperty<>(Optional.empty());

  @FXML private Pane banner;
  @FXML private Label title;
  @FXML private Label advice;
  @FXML private Label standing;
  @FXML private Hyperlink code;
  @FXML private Hyperlink operationId;

  public BannerController(TunnelsModel model, Desktop desktop, Toasts toasts, ObservableClock now) {
    this.model = model;
    this.desktop = desktop;
    this.toasts = toasts;
    this.now = now;
    this.remedy = model.failureProperty().map(failure -> failure.map(Remedy::of));
  }

  @FXML
  private void initialize() {
    banner
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(this::hasSomethingToSay, remedy, dismissed));
    standing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::whereThingsStand,
                now.instantProperty(),
                model.failureProperty(),
                model.fleetProperty()));
    nameForScreenReaders();
    remedy.subscribe(
        shown -> {
          shown.ifPresent(this::show);
          if (shown.isEmpty()) {
            dismissed.set(Optional.empty());
          }
        });
  }

  /** For screen readers, which are told of each change. */
  private void nameForScreenReaders() {
    banner
        .accessibleTextProperty()
        .bind(Bindings.concat(title.textProperty(), ". ", advice.textProperty()));
  }

  private boolean hasSomethingToSay() {
    return remedy.getValue().map(shown -> !isDismissed(shown)).orElse(false);
  }

  /** Two failures are the same to the user if they differ in nothing but the operation. */
  private boolean isDismissed(Remedy shown) {
    return dismissed
        .get()
        .map(
            before ->
                before.title().equals(shown.title()) && before.advice().equals(shown.advice()))
        .orElse(false);
  }

  private void show(Remedy shown) {
    boolean passesByItself =
        model.failureProperty().getValue().orElse(null) instanceof ApiFailure.RateLimited;
    banner.pseudoClassStateChanged(CALM, passesByItself);
    title.setText(shown.title());
    advice.setText(shown.advice());
    code.setText(shown.code());
    code.setVisible(!shown.code().isEmpty());
    operationId.setText(Messages.text("banner.operation", shown.operationId()));
    operationId.setVisible(!shown.operationId().isEmpty());
  }

  /** What the table shows meanwhile, and how long a rate limit still lasts. */
  private String whereThingsStand() {
    String known =
        model.fleetProperty().getValue().coverage() instanceof Coverage.Complete(Instant asOf)
            ? Messages.text("banner.known", Ages.timeOfDay(asOf, now.zone()))
            : "";
    return model.failureProperty().getValue().orElse(null) instanceof ApiFailure.RateLimited limited
        ? Messages.text("banner.goingOn", secondsUntil(limited.until()), known).strip()
        : known;
  }

  private long secondsUntil(Instant end) {
    return Math.max(0, Duration.between(now.instant(), end).toSeconds());
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
            shown -> {
              desktop.copy(shown.operationId());
              toasts.say(Messages.text("copy.done.value", shown.operationId()));
            });
  }

  @FXML
  private void retry() {
    model.listReading().refreshNow();
  }

  @FXML
  private void dismiss() {
    dismissed.set(remedy.getValue());
  }
}
