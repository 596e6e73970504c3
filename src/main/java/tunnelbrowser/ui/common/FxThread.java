package tunnelbrowser.ui.common;

import javafx.application.Platform;

/** The border of the JavaFX thread, to which all observable state of the window belongs. */
public final class FxThread {
  private FxThread() {}

  /**
   * To be called by whatever changes observable state.
   *
   * @throws IllegalStateException on any other thread, whose listeners would touch the window from
   *     there
   */
  public static void check() {
    if (!Platform.isFxApplicationThread()) {
      throw new IllegalStateException(
          "Observable state was changed on the thread \"%s\" instead of the JavaFX thread."
              .formatted(Thread.currentThread().getName()));
    }
  }
}
