package tunnelbrowser.ui.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import tunnelbrowser.platform.desktop.LastingClipboard;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/** Starts JavaFX, which can be done once in the life of the JVM. */
public final class Toolkit {

  /** There is no window system, or a library that windows need is missing. */
  public static final class NoDisplay extends ExplainedException {
    private static final long serialVersionUID = 1L;

    private NoDisplay(UnsupportedOperationException cause) {
      super(explanation(cause), cause);
    }

    private static Message explanation(UnsupportedOperationException cause) {
      return cause.getMessage() == null
          ? Message.of("start.noWindowUnexplained")
          : Message.of("start.noWindow", cause.getMessage());
    }
  }

  /** Thrown by what is to show a window, if none is wanted after all. */
  public static final class NotWanted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** For a clipboard manager that does not answer when the window is closed. */
  private static final long PATIENCE_IN_SECONDS = 1;

  private Toolkit() {}

  /** Draws without a display, in software. Call it before {@link #run}. */
  public static void drawWithoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  /**
   * Starts JavaFX, lets a stage be filled and shown, and returns once it is closed.
   *
   * @param show called on the JavaFX thread, with what it calls if it fails later on
   * @throws Screenshot.NotWritten if that is what went wrong
   * @throws NoDisplay if there is nowhere to show a window
   */
  public static void run(BiConsumer<Stage, Consumer<Throwable>> show)
      throws NoDisplay, Screenshot.NotWritten, InterruptedException {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    try {
      Platform.startup(() -> open(show, closed));
    } catch (UnsupportedOperationException reason) {
      throw new NoDisplay(reason);
    }
    try {
      closed.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof Screenshot.NotWritten reason) {
        throw reason;
      }
      if (failure.getCause() instanceof NotWanted) {
        return;
      }
      throw new IllegalStateException("The window cannot be shown.", failure.getCause());
    } finally {
      Platform.exit();
    }
  }

  private static void open(
      BiConsumer<Stage, Consumer<Throwable>> show, CompletableFuture<Void> closed) {
    try {
      DesktopEntry.nameWindows(System.getProperty("os.name"));
      Stage stage = new Stage();
      stage
          .showingProperty()
          .subscribe(
              (before, showing) -> {
                if (!showing) {
                  closed.completeOnTimeout(null, PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
                  LastingClipboard.leaveBehind(
                      System.getProperty("os.name"), System.getProperty("glass.platform", ""));
                  closed.complete(null);
                }
              });
      show.accept(stage, closed::completeExceptionally);
    } catch (RuntimeException | Error broken) {
      closed.completeExceptionally(broken);
    }
  }
}
