package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tunnelbrowser.testing.FxToolkit;

/** Anything at all, thousands of times: see {@link RandomUser}. */
@Tag("soak")
class RandomUserTest {
  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  private static final int FEW = 10_000;

  /** A million with {@code -Psoak}. */
  private static final int STEPS = Integer.getInteger("random.steps", FEW);

  private static final long FIRST_SEED = Long.getLong("random.seed", 1);

  /** Then comes the next seed, which begins with a new window. */
  private static final int STEPS_OF_A_SEED = 1_000;

  @Test
  void the_window_shows_and_copies_what_it_should_whatever_is_done_in_it() {
    Set<RandomAction> done = EnumSet.noneOf(RandomAction.class);
    long seed = FIRST_SEED;
    for (int left = STEPS; left > 0; left -= STEPS_OF_A_SEED) {
      RandomUser user = new RandomUser(seed++, true);
      try {
        for (int step = 0; step < Math.min(left, STEPS_OF_A_SEED); step++) {
          user.act();
        }
      } finally {
        user.close();
      }
      done.addAll(user.done());
    }
    if (STEPS >= FEW) {
      assertThat(done).hasSize(RandomAction.values().length);
    }
  }
}
