package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FxToolkit;

/** The work is done on the JavaFX thread when a test says so, so that its answer is on its way. */
@Tag("ui")
class LatestResultTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private final List<Runnable> waiting = new ArrayList<>();
  private final List<String> outcome = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private final LatestResult<String> latest = new LatestResult<>(waiting::add, closed::add);

  @Test
  void the_answer_to_a_question_is_told() {
    runOnFx(() -> ask(() -> "one"));
    assertThat(onFx(latest::isUnderWay)).isTrue();
    runOnFx(this::doWhatWaits);
    runOnFx(() -> {}); // after what it had to say
    assertThat(outcome).containsExactly("one");
    assertThat(closed).isEmpty();
    assertThat(onFx(latest::isUnderWay)).isFalse();
  }

  @Test
  void an_answer_on_its_way_is_dropped_when_something_else_is_asked() {
    runOnFx(() -> ask(() -> "one"));
    runOnFx(
        () -> {
          doWhatWaits();
          ask(() -> "two");
        });
    runOnFx(this::doWhatWaits);
    runOnFx(() -> {});
    assertThat(outcome).containsExactly("two");
    assertThat(closed).containsExactly("one");
  }

  @Test
  void a_failure_on_its_way_is_dropped_when_something_else_is_asked() {
    runOnFx(() -> ask(LatestResultTest::failing));
    runOnFx(
        () -> {
          doWhatWaits();
          ask(() -> "two");
        });
    runOnFx(this::doWhatWaits);
    runOnFx(() -> {});
    assertThat(outcome).containsExactly("two");
  }

  @Test
  void what_is_forgotten_is_not_told() {
    runOnFx(() -> ask(() -> "one"));
    runOnFx(
        () -> {
          doWhatWaits();
          latest.forget();
        });
    runOnFx(() -> {});
    assertThat(outcome).isEmpty();
    assertThat(closed).containsExactly("one");
  }

  @Test
  void what_is_given_up_before_it_begins_is_never_done() {
    runOnFx(
        () -> {
          ask(() -> "one");
          latest.forget();
          doWhatWaits();
        });
    runOnFx(() -> {});
    assertThat(outcome).isEmpty();
    assertThat(closed).isEmpty();
  }

  @Test
  void an_answer_that_is_found_just_when_it_is_given_up_is_closed_once() {
    runOnFx(
        () -> {
          ask(
              () -> {
                latest.forget(); // as if another event came in meanwhile
                return "one";
              });
          doWhatWaits();
          var _ = Thread.interrupted(); // the interruption was meant for the work
        });
    runOnFx(() -> {});
    assertThat(outcome).isEmpty();
    assertThat(closed).containsExactly("one");
  }

  @Test
  void a_failure_is_told_and_one_that_is_declared_is_reported_to_nobody_else() {
    assertThat(reportedWhile(LatestResultTest::failing)).isEmpty();
    assertThat(outcome).containsExactly("failed: The disk is full.");
  }

  @Test
  void a_fault_of_the_program_is_told_and_reported() {
    assertThat(
            reportedWhile(
                () -> {
                  throw new IllegalArgumentException("a fault");
                }))
        .containsExactly("java.lang.IllegalArgumentException: a fault");
    assertThat(outcome).containsExactly("failed: a fault");
  }

  @Test
  void an_interruption_is_told_to_nobody() {
    assertThat(
            reportedWhile(
                () -> {
                  throw new InterruptedException("the program ends");
                }))
        .isEmpty();
    assertThat(outcome).isEmpty();
    assertThat(onFx(latest::isUnderWay)).isFalse();
  }

  @Test
  void once_it_is_closed_nothing_is_asked() {
    runOnFx(latest::close);
    runOnFx(() -> ask(() -> "one"));
    assertThat(waiting).isEmpty();
    assertThat(onFx(latest::isUnderWay)).isFalse();
  }

  private List<String> reportedWhile(Callable<String> work) {
    List<String> reported = new ArrayList<>();
    Thread fx = onFx(Thread::currentThread);
    Thread.UncaughtExceptionHandler before = fx.getUncaughtExceptionHandler();
    fx.setUncaughtExceptionHandler((thread, fault) -> reported.add(fault.toString()));
    try {
      runOnFx(() -> ask(work));
      runOnFx(this::doWhatWaits);
      runOnFx(() -> {});
    } finally {
      fx.setUncaughtExceptionHandler(before);
    }
    return reported;
  }

  private void ask(Callable<String> work) {
    latest.ask(work, outcome::add, failure -> outcome.add("failed: " + failure.getMessage()));
  }

  private void doWhatWaits() {
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
  }

  private static String failing() throws IOException {
    throw new IOException("The disk is full.");
  }
}
