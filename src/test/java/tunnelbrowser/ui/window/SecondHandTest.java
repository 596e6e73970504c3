package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class SecondHandTest {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<String> ticks = new ArrayList<>();

  private void aSecondPasses() {
    waiting.remove().run();
  }

  @Test
  void it_ticks_every_second_until_it_is_stopped() {
    SecondHand hand = new SecondHand(() -> ticks.add("tick"), waiting::add);

    hand.start();
    assertThat(ticks).isEmpty();
    aSecondPasses();
    aSecondPasses();
    assertThat(ticks).containsExactly("tick", "tick");

    hand.stop();
    aSecondPasses();
    assertThat(ticks).hasSize(2);
    assertThat(waiting).isEmpty();
  }

  @Test
  void it_goes_on_after_a_tick_that_failed() {
    SecondHand hand =
        new SecondHand(
            () -> {
              throw new IllegalStateException("broken");
            },
            waiting::add);

    hand.start();

    assertThatThrownBy(this::aSecondPasses).hasMessage("broken");
    assertThat(waiting).hasSize(1);
  }
}
