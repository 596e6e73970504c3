package tunnelbrowser.ui.window;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Does something every second, on the JavaFX thread. */
final class SecondHand {
  private final Timeline ticking;

  SecondHand(Runnable tick) {
    this.ticking = new Timeline(new KeyFrame(Duration.seconds(1), second -> tick.run()));
    ticking.setCycleCount(Animation.INDEFINITE);
  }

  void start() {
    ticking.play();
  }

  void stop() {
    ticking.stop();
  }
}
