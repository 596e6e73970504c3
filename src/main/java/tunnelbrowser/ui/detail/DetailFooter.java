package tunnelbrowser.ui.detail;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.ObservableClock;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.Ages;

/** The line below the details: when they were read, and when their tunnel was seen online. */
final class DetailFooter {
  private final Label read;
  private final ObservableClock now;
  private final ObjectProperty<Optional<Instant>> readAt =
      new SimpleObjectProperty<>(Optional.empty());

  DetailFooter(Label read, Label seen, TunnelsModel model, History history, ObservableClock now) {
    this.read = read;
    this.now = now;
    seen.textProperty().bind(LastSeen.of(model, history, readAt, now));
  }

  /** They are being read; a second time this is not told. */
  void reading() {
    if (readAt.get().isEmpty()) {
      read.setText(Messages.text("detail.reading"));
    }
  }

  /** They were read then. */
  void show(Instant at) {
    readAt.set(Optional.of(at));
    read.setText(Messages.text("detail.readAt", Ages.timeOfDay(at, now.zone())));
  }

  /** They could not be read; it goes on saying when they were read before. */
  void fail() {
    if (readAt.get().isEmpty()) {
      read.setText("");
    }
  }

  void clear() {
    readAt.set(Optional.empty());
    read.setText("");
  }
}
