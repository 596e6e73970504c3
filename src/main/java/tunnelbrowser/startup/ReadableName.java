package tunnelbrowser.startup;

/** Tells what the JVM could not read, because the locale has no such letters. */
final class ReadableName {
  /** What the JVM puts where it cannot read a byte. */
  private static final char REPLACEMENT = '\uFFFD';

  private ReadableName() {}

  /** Whether something is missing that cannot be had again. */
  static boolean isGarbled(String text) {
    return text.indexOf(REPLACEMENT) >= 0;
  }
}
