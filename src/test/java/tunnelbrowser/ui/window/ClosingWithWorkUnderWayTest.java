package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.ColorScheme;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.testing.FakeDesktop;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.FxToolkit;
import tunnelbrowser.testing.LoopbackConnector;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.text.Message;
import tunnelbrowser.ui.common.Connector;

/** A closed window wants nothing any more. */
@Tag("ui")
class ClosingWithWorkUnderWayTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private final TestClock clock = TestClock.at("2026-11-23T12:00:00Z");
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final CompletableFuture<Void> opening = new CompletableFuture<>();
  private final CompletableFuture<Void> interrupted = new CompletableFuture<>();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final CountDownLatch answer = new CountDownLatch(1);
  private final FakeSource source = new FakeSource();
  private final Stage stage = onFx(Stage::new);

  @AfterEach
  void stop() {
    answer.countDown();
    runOnFx(stage::hide);
    executor.shutdownNow();
  }

  @Test
  void an_opening_is_interrupted_when_the_window_is_closed() {
    open(
        any -> {
          opening.complete(null);
          awaitAnswer();
          throw new Connector.ConnectFailure(
              Message.verbatim("Nobody wants it."), new InterruptedException());
        });
    runOnFx(stage::hide);
    await(interrupted);
  }

  @Test
  void what_opens_all_the_same_after_the_window_was_closed_is_closed_unasked() {
    open(
        any -> {
          opening.complete(null);
          awaitAnswer();
          return session();
        });
    runOnFx(stage::hide);
    answer.countDown();
    await(closed);
    assertThat(source.requests()).isEmpty();
  }

  private void open(Connector connector) {
    runOnFx(
        () -> {
          Theme.apply(ColorScheme.LIGHT);
          new MainWindow(stage, connector, new FakeDesktop(), clock, executor)
              .show(new ConnectionTarget.Demo(), 900, 600);
        });
    await(opening);
    await(stage.showingProperty(), showing -> showing);
  }

  private ApiSession session() {
    return new LoopbackConnector(clock).session(source, () -> closed.complete(null));
  }

  /** Like a keyring that asks its user: it notes an interruption, and waits on. */
  private void awaitAnswer() {
    boolean answered = false;
    while (!answered) {
      try {
        answer.await();
        answered = true;
      } catch (InterruptedException unheard) {
        interrupted.complete(null);
      }
    }
  }
}
