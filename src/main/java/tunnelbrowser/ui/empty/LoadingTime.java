package tunnelbrowser.ui.empty;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.ConnectionText;

/** For how long nothing has come yet, once that is worth a word. */
final class LoadingTime {
  private static final long WORTH_A_WORD = 5;

  private final TunnelsModel model;
  private final ObservableClock now;
  private final ObservableValue<EmptyState> state;
  private Instant since;

  LoadingTime(TunnelsModel model, ObservableClock now, ObservableValue<EmptyState> state) {
    this.model = model;
    this.now = now;
    this.state = state;
    this.since = now.instant();
    state.subscribe(entered -> since = now.instant());
    model.connectionProperty().subscribe(other -> since = now.instant());
  }

  /** Who has not answered, and for how long; empty at first, and if nobody waits. */
  ObservableValue<String> text() {
    return Bindings.createStringBinding(
        this::words,
        now.instantProperty(),
        state,
        model.connectionProperty(),
        model.connectedProperty());
  }

  private String words() {
    long seconds = Duration.between(since, now.instant()).toSeconds();
    if (state.getValue() != EmptyState.LOADING || seconds < WORTH_A_WORD) {
      return "";
    }
    return model.connectedProperty().getValue()
        ? Messages.text(
            "empty.loading.silent", ConnectionText.host(model.connectionProperty().get()), seconds)
        : Messages.text("empty.loading.opening", seconds);
  }
}
