package tunnelbrowser.demo;

import java.util.List;

/**
 * Random numbers that repeat themselves: equal seeds always give the same.
 *
 * <p>A seed is derived for each question, so that an answer does not depend on what was asked
 * before.
 */
record SeededRandom(long bits) {
  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

  /** The seed for one question about what this seed stands for. */
  SeededRandom about(String question) {
    return about(question.hashCode());
  }

  /** The seed for the thing of that number. */
  SeededRandom about(long number) {
    return new SeededRandom(mixed(bits * 31 + number + GOLDEN_RATIO));
  }

  /** From 0 to one below the bound. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(bits, bound);
  }

  /** From 0 (included) to 1 (excluded). */
  double fraction() {
    return (bits >>> 11) * 0x1p-53;
  }

  boolean inPercentOfCases(int percent) {
    return below(100) < percent;
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** The finalizer of Steele, Lea and Flood's SplitMix64: every bit depends on every bit. */
  private static long mixed(long value) {
    long once = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }
}
