package tunnelbrowser.demo;

import java.util.List;

/**
 * Chance that repeats itself: equal dice always fall alike.
 *
 * <p>Dice are not rolled but derived, one for each question, so that an answer does not depend on
 * what was asked before.
 */
record SeededRandom(long bits) {
  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

  /** The dice for one question about what these dice stand for. */
  SeededRandom about(String question) {
    return about(question.hashCode());
  }

  /** The dice for the thing of that number. */
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
