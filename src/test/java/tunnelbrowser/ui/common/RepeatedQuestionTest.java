package tunnelbrowser.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FxToolkit;

@Tag("ui")
class RepeatedQuestionTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private int asked;
  private final RepeatedQuestion<String> question =
      new RepeatedQuestion<>(() -> "answer " + ++asked, told::add, told::add, waiting::add);

  @Test
  void it_is_asked_once_at_a_time() {
    runOnFx(question::ask);
    runOnFx(question::ask);
    assertThat(waiting).hasSize(1);
    workAll();
    runOnFx(question::ask);
    workAll();
    assertThat(told).containsExactly("answer 1", "answer 2");
  }

  @Test
  void an_answer_that_was_under_way_does_not_replace_a_newer_one() {
    runOnFx(question::ask);
    runOnFx(
        () -> {
          waiting.remove().run(); // its answer is on its way
          question.outdate();
        });
    runOnFx(() -> {});
    assertThat(told).isEmpty();
  }

  @Test
  void whoever_asks_after_that_gets_a_newer_answer_though_the_old_question_still_runs() {
    runOnFx(question::ask);
    runOnFx(question::outdate);
    runOnFx(question::ask);
    workAll();
    assertThat(told).containsExactly("answer 1"); // the first question was never put
    assertThat(asked).isEqualTo(1);
  }

  private void workAll() {
    while (!waiting.isEmpty()) {
      runOnFx(() -> waiting.remove().run());
    }
    runOnFx(() -> {});
  }
}
