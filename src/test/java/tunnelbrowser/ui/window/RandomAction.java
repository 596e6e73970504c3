package tunnelbrowser.ui.window;

import java.util.Random;
import java.util.stream.Stream;

/** What a {@link RandomUser} does, and how often. */
enum RandomAction {
  REFRESH(10, true),
  FILTER(8, true),
  FILTER_DURING_REFRESH(6, true),
  SORT(6, true),
  CHANGE_ACCOUNT(6, true),
  TAB(3, true),
  MENU_KEY(2, true),
  PALETTE(2, false),
  COPY(6, true),
  CLOSE_WINDOW(1, true),
  CLICK(8, false),
  SHIFT_CLICK(8, false),
  SHORTCUT_CLICK(8, false),
  SHORTCUT_SHIFT_CLICK(4, false),
  DOWN(4, false),
  SELECT(4, false),
  DESELECT(4, false),
  SELECT_RANGE(4, false),
  SELECT_ALL(2, false),
  FOCUS(4, false),
  SCROLL(8, false),
  READ_DETAILS(8, false);

  private final int weight;
  private final boolean needsNoRow;

  RandomAction(int weight, boolean needsNoRow) {
    this.weight = weight;
    this.needsNoRow = needsNoRow;
  }

  /** Any of them; without rows, one that needs none. */
  static RandomAction any(Random random, boolean rows) {
    int left = random.nextInt(possible(rows).mapToInt(action -> action.weight).sum());
    for (RandomAction action : possible(rows).toList()) {
      left -= action.weight;
      if (left < 0) {
        return action;
      }
    }
    throw new IllegalStateException("The weights do not add up.");
  }

  private static Stream<RandomAction> possible(boolean rows) {
    return Stream.of(values()).filter(action -> rows || action.needsNoRow);
  }

  /** Whether the rows may move under the user after this, other than by a swap. */
  boolean scrolls() {
    return switch (this) {
      case FILTER, FILTER_DURING_REFRESH, SORT, CHANGE_ACCOUNT, CLOSE_WINDOW -> true;
      case DOWN, SCROLL, MENU_KEY, PALETTE -> true;
      case REFRESH, TAB, COPY, CLICK, SHIFT_CLICK, SHORTCUT_CLICK, SHORTCUT_SHIFT_CLICK -> false;
      case SELECT, DESELECT, SELECT_RANGE, SELECT_ALL, FOCUS, READ_DETAILS -> false;
    };
  }
}
