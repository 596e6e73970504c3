package tunnelbrowser.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static tunnelbrowser.testing.FxToolkit.onFx;
import static tunnelbrowser.testing.FxToolkit.runOnFx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.fleet.view.SortOrder;
import tunnelbrowser.testing.Uncaught;

/**
 * Someone who does anything at all in a window, whose background work is done step by step on the
 * JavaFX thread; the window is looked at after each step.
 *
 * <p>Now and then they are faster than the work: it is left waiting, or it is done in the same
 * event as what they do next, so that its results are on their way when they are wanted no more.
 */
final class RandomUser {
  private static final int REMEMBERED = 8;

  private final long seed;
  private final boolean plain;
  private final Random random;
  private final Set<RandomAction> done = EnumSet.noneOf(RandomAction.class);
  private final Deque<String> lately = new ArrayDeque<>();
  private final Uncaught uncaught = new Uncaught();
  private final StepByStep background = new StepByStep();
  private ExpectedTable expected;
  private RandomWindow window;
  private RandomHands hands;
  private int step;
  private boolean worksOn;
  private @Nullable Sight before;
  private SortOrder orderBefore = SortOrder.NEWEST_FIRST;
  private String filterBefore = "";

  /**
   * @param seed decides on everything that happens
   * @param plain whether in a window without style and without a picture, which is much faster
   */
  RandomUser(long seed, boolean plain) {
    this.seed = seed;
    this.plain = plain;
    this.random = new Random(seed);
    this.expected = new ExpectedTable(random);
    this.window = RandomWindow.open(background, expected, plain);
    this.hands = new RandomHands(random, window, expected);
  }

  /** What has been done at least once. */
  Set<RandomAction> done() {
    return done;
  }

  void close() {
    runOnFx(window::close);
    background.finish();
    uncaught.close();
  }

  /**
   * Does anything, and looks what came of it.
   *
   * @throws AssertionError if it is not what it should be; says how to see it again
   */
  void act() {
    step++;
    try {
      tryAct();
    } catch (AssertionError wrong) {
      throw new AssertionError(
          "%s%nThe last steps were%n  %s%nAgain: -Drandom.seed=%d -Drandom.steps=%d"
              .formatted(wrong.getMessage(), String.join("\n  ", lately), seed, step),
          wrong);
    }
  }

  private void tryAct() {
    RandomAction action =
        onFx(() -> RandomAction.any(random, !window.table().getItems().isEmpty()));
    done.add(action);
    boolean unkind = random.nextInt(4) == 0;
    boolean wasAtRest = !worksOn;
    if (action == RandomAction.CLOSE_WINDOW) {
      closeAndOpenAgain(unkind);
    } else if (unkind) {
      background.finishJustBefore(() -> act(action));
    } else {
      runOnFx(() -> act(action));
    }
    worksOn = random.nextInt(4) == 0;
    if (!worksOn) {
      comeToRest();
    }
    if (action == RandomAction.MENU_KEY) {
      use(hands::checkMenu, hands::useMenu);
    }
    if (action == RandomAction.PALETTE) {
      use(() -> {}, hands::usePalette);
    }
    if (hands.hasDeselected()) {
      window.awaitPulse();
    }
    window.layOut();
    runOnFx(() -> look(wasAtRest && !action.scrolls()));
  }

  private void act(RandomAction action) {
    before = Sight.of(window.table());
    orderBefore = expected.order();
    filterBefore = expected.filter();
    remember(action + hands.act(action));
  }

  private void remember(String what) {
    lately.addLast("step %d: %s%s".formatted(step, what, worksOn ? ", with work waiting" : ""));
    if (lately.size() > REMEMBERED) {
      lately.removeFirst();
    }
  }

  /** Nothing is asked any more of what the closed window had wanted. */
  private void closeAndOpenAgain(boolean unkind) {
    remember("close the window");
    if (unkind) {
      background.finishJustBefore(window::close);
    } else {
      runOnFx(window::close);
    }
    int asked = window.requests();
    background.finish();
    assertThat(window.requests()).as("requests of a closed window").isEqualTo(asked);
    expected = new ExpectedTable(random);
    window = RandomWindow.open(background, expected, plain);
    hands = new RandomHands(random, window, expected);
  }

  /** The rows stay under what is open, whatever comes meanwhile, and are another's at once. */
  private void use(Runnable check, Runnable choose) {
    runOnFx(check);
    boolean leave = random.nextInt(4) == 0;
    runOnFx(leave ? hands::changeAccount : window::refresh);
    background.finish();
    runOnFx(choose);
    comeToRest();
    worksOn = false;
  }

  private void comeToRest() {
    background.finish();
    if (onFx(window::refreshIfChangedWhileRead)) {
      background.finish();
    }
  }

  private void look(boolean stays) {
    String when = "seed %d, step %d".formatted(seed, step);
    assertThat(uncaught.caught()).as("%s: uncaught", when).isEmpty();
    Sight now = Sight.of(window.table());
    if (!worksOn) {
      assertThat(expected.ids()).as("%s: the rows", when).isEqualTo(expected.wanted());
    }
    now.checkRows(when, expected);
    assertThat(window.filter()).as("%s: the filter", when).isEqualTo(expected.filter());
    checkDetails(when, expected.detailId());
    boolean sameWish =
        orderBefore.equals(expected.order()) && filterBefore.equals(expected.filter());
    if (sameWish && stays) {
      now.checkSamePlace(when, Objects.requireNonNull(before));
    }
  }

  private void checkDetails(String when, String id) {
    String title = window.title();
    String raw = window.raw();
    if (id.isEmpty()) {
      assertThat(title + raw).as("%s: details of nothing", when).isEmpty();
    } else {
      assertThat(title).as("%s: the details' title", when).contains(id.replace("tn_", "://t"));
      if (!raw.isEmpty()) {
        assertThat(raw)
            .as("%s: the details", when)
            .contains("\"" + id + "\"", "\"" + expected.account() + "\"");
      }
    }
  }
}
