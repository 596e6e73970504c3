package tunnelbrowser.ui.shell;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Duration;
import tunnelbrowser.ui.common.Toasts;

/** Shows the latest remark for a moment, over everything else and in nobody's way. */
public final class ToastController {
  private static final Duration AT_LEAST = Duration.seconds(3);

  /** Slow readers take in some fifteen characters a second. */
  private static final Duration PER_CHARACTER = Duration.millis(65);

  private final Toasts toasts;
  private final PauseTransition ends = new PauseTransition(AT_LEAST);

  @FXML private Label notice;

  public ToastController(Toasts toasts) {
    this.toasts = toasts;
  }

  @FXML
  private void initialize() {
    notice.setVisible(false);
    ends.setOnFinished(over -> notice.setVisible(false));
    toasts.latestProperty().subscribe(latest -> latest.ifPresent(this::show));
  }

  private void show(Toasts.Notice latest) {
    notice.setText(latest.text());
    notice.setVisible(true);
    Duration reading = PER_CHARACTER.multiply(latest.text().length());
    ends.setDuration(reading.greaterThan(AT_LEAST) ? reading : AT_LEAST);
    ends.playFromStart();
  }
}
