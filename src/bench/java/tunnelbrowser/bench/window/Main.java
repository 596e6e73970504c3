package tunnelbrowser.bench.window;

import tunnelbrowser.bench.Comparison;

/** Measures the windows alone and prints what came out. */
public final class Main {
  private Main() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    for (Comparison comparison : new WindowSuite().run()) {
      System.out.printf("%s, ratio %.4f%n", comparison, comparison.ours() / comparison.other());
    }
    System.exit(0);
  }
}
