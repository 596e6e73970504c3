package tunnelbrowser.bench.window;

import java.util.Locale;

/**
 * Tells in bytes what the window retains for each tunnel beyond itself, and what is left of it
 * after it was closed. Run it in a process of its own: it prints two numbers.
 */
public final class RetainedHeap {
  private RetainedHeap() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    Fx.start();
    TypicalFleet none = new TypicalFleet(0);
    open(none).close(); // loads what is loaded once
    long closedEmpty = used();
    OurWindow empty = open(none);
    long openEmpty = used();
    empty.close();
    TypicalFleet fleet = new TypicalFleet(0);
    long openFull = openAndFill(fleet);
    fleet.fill(0);
    long closedAgain = used();
    System.out.printf(
        Locale.ROOT,
        "%.1f %d%n",
        (openFull - openEmpty) / (double) Sizes.fleet(),
        closedAgain - closedEmpty);
    System.exit(0);
  }

  private static OurWindow open(TypicalFleet fleet) throws Exception {
    OurWindow window = Fx.on(() -> new OurWindow(fleet));
    Fx.until(window.scene(), () -> {}, window.upToDate());
    Fx.pulses(window.scene(), 5);
    return window;
  }

  /** What is used while it is open and full. */
  private static long openAndFill(TypicalFleet fleet) throws Exception {
    try (OurWindow window = open(fleet)) {
      fleet.fill(Sizes.fleet());
      Fx.until(window.scene(), window::readAgain, window.upToDate());
      return used();
    }
  }

  /** Collected until nothing more goes. */
  private static long used() throws Exception {
    long before = Long.MAX_VALUE;
    long now = collected();
    while (now < before) {
      before = now;
      now = collected();
    }
    return before;
  }

  private static long collected() throws Exception {
    Fx.on(() -> true);
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
