package tunnelbrowser.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes an exception down with where it came from and what caused it. */
final class StackTrace {
  /** More of a frame after frame, as of an endless recursion, says nothing new. */
  private static final int MOST_FRAMES = 120;

  private static final int LONGEST_MESSAGE = 2_000;

  private final StringBuilder text = new StringBuilder();
  private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private final UnaryOperator<String> redaction;

  private StackTrace(UnaryOperator<String> redaction) {
    this.redaction = redaction;
  }

  /**
   * Several lines, of which the last one does not end.
   *
   * @param redaction what takes secrets out of messages, before these are shortened: half a secret
   *     would not be found afterwards
   */
  static String of(Throwable failure, UnaryOperator<String> redaction) {
    StackTrace trace = new StackTrace(redaction);
    trace.add("", failure);
    return trace.text.toString().stripTrailing();
  }

  private void add(String relation, Throwable failure) {
    if (!seen.add(failure)) {
      return;
    }
    text.append(relation).append(failure.getClass().getName());
    String message = failure.getMessage();
    if (message != null) {
      text.append(": ").append(shortened(redaction.apply(message)));
    }
    text.append('\n');
    StackTraceElement[] frames = failure.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
      text.append("\tat ").append(frames[i]).append('\n');
    }
    if (frames.length > MOST_FRAMES) {
      text.append("\t… ").append(frames.length - MOST_FRAMES).append(" more\n");
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      add("Suppressed: ", suppressed);
    }
    if (failure.getCause() != null) {
      add("Caused by: ", failure.getCause());
    }
  }

  private static String shortened(String message) {
    String line = message.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
  }
}
