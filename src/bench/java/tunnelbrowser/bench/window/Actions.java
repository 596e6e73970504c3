package tunnelbrowser.bench.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All actions, one after the other, in a window that is opened for them. */
final class Actions {
  private static final double AT_MOST_MILLIS = 15_000;

  private final int times;

  /**
   * @param times how often each is done
   */
  Actions(int times) {
    this.times = times;
  }

  Map<Action, Blocking> measure(Function<TypicalFleet, TableWindow> opening, int tunnels)
      throws Exception {
    Map<Action, Blocking> measured = new EnumMap<>(Action.class);
    TypicalFleet fleet = new TypicalFleet(tunnels);
    try (TableWindow window = Fx.on(() -> opening.apply(fleet))) {
      System.out.printf("== %s, %,d tunnels%n", window.name(), tunnels);
      Fx.until(window.scene(), () -> {}, window.upToDate());
      warmUp(window);
      type(window, "fr-"); // which all of them have
      for (Action action :
          List.of(Action.REFRESH, Action.SORT, Action.SELECT, Action.SCROLL, Action.DETAIL)) {
        measure(action, window, measured);
      }
      type(window, "");
      for (Action action : List.of(Action.KEY, Action.SELECT_ALL, Action.REFRESH_SELECTED)) {
        measure(action, window, measured);
        type(window, "");
      }
    }
    return measured;
  }

  private void measure(Action action, TableWindow window, Map<Action, Blocking> measured)
      throws Exception {
    Blocking blocking = Blocking.of(action, window, times, AT_MOST_MILLIS);
    System.out.println(action.title() + ": " + blocking);
    measured.put(action, blocking);
  }

  private static void warmUp(TableWindow window) throws Exception {
    Blocking.of(Action.SORT, window, 7, AT_MOST_MILLIS);
    Blocking.of(Action.SELECT, window, 5, AT_MOST_MILLIS);
    Blocking.of(Action.SCROLL, window, 20, AT_MOST_MILLIS);
    Blocking.of(Action.DETAIL, window, 3, AT_MOST_MILLIS);
    Blocking.of(Action.REFRESH, window, 2, AT_MOST_MILLIS);
  }

  private static void type(TableWindow window, String text) throws Exception {
    Fx.until(window.scene(), () -> window.filter().setText(text), window.upToDate());
  }
}
