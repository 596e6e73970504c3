package tunnelbrowser.bench.window;

/** How large everything is that is measured. */
final class Sizes {
  static final double WIDTH = 1280;
  static final double HEIGHT = 800;

  private Sizes() {}

  /** Tunnels in the fleet. */
  static int fleet() {
    return Integer.getInteger("bench.tunnels", 100_000);
  }
}
