package tunnelbrowser.ui.main;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Duration;
import tunnelbrowser.ui.model.Notices;

/** Shows the latest remark for a moment, over everything else and in nobody's way. */
public final class NoticeController {
  private static final Duration STAYS = Duration.seconds(3);

  private final Notices notices;
  private final PauseTransition ends = new PauseTransition(STAYS);

  @FXML private Label notice;

  public NoticeController(Notices notices) {
    this.notices = notices;
  }

  @FXML
  private void initialize() {
    notice.setVisible(false);
    ends.setOnFinished(over -> notice.setVisible(false));
    notices.latestProperty().subscribe(latest -> latest.ifPresent(this::show));
  }

  private void show(Notices.Notice latest) {
    notice.setText(latest.text());
    notice.setVisible(true);
    ends.playFromStart();
  }
}
