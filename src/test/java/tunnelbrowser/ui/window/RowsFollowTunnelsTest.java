package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.FxToolkit;

/**
 * Thousands of refreshes, sorts, filters, selections and scrolls at random, and after each the
 * window is compared with what it should show. The seed is the test's parameter, and in its
 * messages.
 */
@Tag("ui")
class RowsFollowTunnelsTest {
  private static final int STEPS = 250;

  @RegisterExtension static final FxToolkit FX = new FxToolkit();

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void selection_focus_scroll_position_and_detail_stay_with_their_tunnels(long seed) {
    RandomUser user = new RandomUser(seed, false);
    try {
      for (int step = 0; step < STEPS; step++) {
        user.act();
      }
    } finally {
      user.close();
    }
    assertThat(user.done()).hasSizeGreaterThan(RandomAction.values().length - 4);
  }
}
