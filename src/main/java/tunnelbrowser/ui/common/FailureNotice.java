package tunnelbrowser.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.fleet.Fleet.Coverage;
import tunnelbrowser.refresh.Report;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.ui.text.Ages;
import tunnelbrowser.ui.text.ConnectionText;
import tunnelbrowser.ui.text.FailureKind;
import tunnelbrowser.ui.text.Remedy;

/**
 * The failure of the list, as the window tells it in one place at a time: in a banner where there
 * are rows, and in their place where there are none. Belongs to the JavaFX thread.
 */
public final class FailureNotice {
  private final TunnelsModel model;
  private final ObservableClock now;
  private final OverlayStack overlayStack;
  private final ObservableValue<Optional<Remedy>> remedy;
  private final ObjectProperty<Optional<Remedy>> dismissed =
      new SimpleObjectProperty<>(Optional.empty());

  public FailureNotice(TunnelsModel model, ObservableClock now, OverlayStack overlayStack) {
    this.model = model;
    this.now = now;
    this.overlayStack = overlayStack;
    this.remedy =
        model
            .failureProperty()
            .map(
                failure ->
                    failure.map(
                        why ->
                            Remedy.of(why, ConnectionText.host(model.connectionProperty().get()))));
    remedy.subscribe(
        shown -> {
          if (shown.isEmpty()) {
            dismissed.set(Optional.empty());
          }
        });
  }

  /** What failed and what to do; empty if nothing fails. */
  public ObservableValue<Optional<Remedy>> remedyProperty() {
    return remedy;
  }

  /** Of the present failure; {@link FailureKind#NETWORK} if there is none. */
  public FailureKind kind() {
    return failure().map(FailureKind::of).orElse(FailureKind.NETWORK);
  }

  /** Whether there is a failure, and there are rows to tell it above of. */
  public ObservableValue<Boolean> aboveRowsProperty() {
    return remedy.flatMap(
        shown ->
            model.fleetProperty().map(fleet -> shown.isPresent() && !fleet.tunnels().isEmpty()));
  }

  /** Whether the user has sent the present failure away. */
  public ObservableValue<Boolean> dismissedProperty() {
    return remedy.flatMap(
        shown ->
            dismissed.map(
                before -> before.isPresent() && shown.filter(before.get()::isLike).isPresent()));
  }

  /** Sends the present failure away; it stays away until another one comes. */
  public void dismiss() {
    dismissed.set(remedy.getValue());
  }

  /** Takes that back. */
  public void showAgain() {
    dismissed.set(Optional.empty());
  }

  /** What happens next, such as "Retrying in 21 s.", and from when the rows are. */
  public ObservableValue<String> outlookProperty() {
    return Bindings.createStringBinding(
        this::outlook,
        now.instantProperty(),
        model.failureProperty(),
        model.reportProperty(),
        model.readingProperty(),
        model.pausedProperty(),
        model.fleetProperty());
  }

  private String outlook() {
    return Stream.of(nextAttempt(), ageOfRows())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String nextAttempt() {
    if (model.pausedProperty().getValue()) {
      return Messages.text("banner.paused");
    }
    if (model.readingProperty().getValue()) {
      return Messages.text("banner.retrying");
    }
    return model
        .reportProperty()
        .getValue()
        .map(Report::next)
        .filter(Report.Next::comesByItself)
        .map(next -> Math.max(0, Duration.between(now.instant(), next.request()).toSeconds()))
        .map(seconds -> Messages.text("banner.retryingIn", seconds))
        .orElse("");
  }

  private String ageOfRows() {
    return model.fleetProperty().getValue().coverage() instanceof Coverage.Complete(Instant asOf)
        ? Messages.text("banner.known", Ages.timeOfDay(asOf, now.zone()))
        : "";
  }

  /** The text of the one button that helps; empty if only time does. */
  public String helpText() {
    return switch (kind().help()) {
      case RETRY -> Messages.text("failure.help.retry");
      case ANOTHER_KEY -> Messages.text("failure.help.anotherKey");
      case TIME -> "";
    };
  }

  /** Does what that button says. */
  public void help() {
    switch (kind().help()) {
      case RETRY -> model.listReading().refreshNow();
      case ANOTHER_KEY -> changeKey();
      case TIME -> {}
    }
  }

  /** Leads to where the account's key, or its source, is changed. */
  public void changeKey() {
    overlayStack.show(
        model.connectionProperty().get() instanceof ConnectionTarget.Saved(Profile profile)
            ? new Overlay.ChangeKey(profile)
            : new Overlay.Connect());
  }

  /** Leads to all accounts. */
  public void manageAccounts() {
    overlayStack.show(new Overlay.Manage());
  }

  private Optional<ApiFailure> failure() {
    return model.failureProperty().getValue();
  }
}
