package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BackgroundThreadsTest {
  private final CompletableFuture<Void> begun = new CompletableFuture<>();
  private final CompletableFuture<Void> interrupted = new CompletableFuture<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final CountDownLatch answer = new CountDownLatch(1);

  @Test
  void the_program_ends_without_work_that_hears_of_no_interruption() {
    BackgroundThreads threads = new BackgroundThreads(Duration.ofMillis(1));
    threads.execute(this::askKeyring);
    await(begun);
    threads.close();
    await(interrupted);
    assertThat(ended).isNotDone();
    answer.countDown();
    await(ended);
  }

  @Test
  void what_ends_by_itself_is_let_to() {
    BackgroundThreads threads = new BackgroundThreads(Duration.ofHours(1));
    threads.execute(this::askKeyring);
    await(begun);
    threads.execute(answer::countDown);
    threads.close();
    assertThat(ended).isDone();
    assertThat(interrupted).isNotDone();
  }

  private void askKeyring() {
    begun.complete(null);
    boolean answered = false;
    while (!answered) {
      try {
        answer.await();
        answered = true;
      } catch (InterruptedException unheard) {
        interrupted.complete(null);
      }
    }
    ended.complete(null);
  }
}
