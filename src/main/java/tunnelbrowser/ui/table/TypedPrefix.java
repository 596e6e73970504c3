package tunnelbrowser.ui.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The beginning of a name that is typed letter by letter; after a pause it begins anew. */
final class TypedPrefix {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Clock clock;
  private String text = "";
  private Instant last = Instant.MIN;

  TypedPrefix(Clock clock) {
    this.clock = clock;
  }

  /** Whether a typed character can stand in a host or in a port behind it. */
  static boolean isPartOfHost(String character) {
    return !character.isEmpty()
        && (Character.isLetterOrDigit(character.codePointAt(0)) || "-._:*[".contains(character));
  }

  /** The next character; the same one again and again is no longer prefix. */
  void add(String character) {
    Instant now = clock.instant();
    boolean goesOn = now.isBefore(last.plus(PAUSE)) && !now.isBefore(last);
    text = goesOn ? text + character : character;
    last = now;
  }

  /** Whether the next row that begins so is wanted, and not the present one if it does. */
  boolean wantsNext() {
    return text.codePoints().distinct().count() == 1;
  }

  /** What a host is to begin with; the same letter typed several times is one letter. */
  String wanted() {
    return wantsNext() ? text.substring(0, text.offsetByCodePoints(0, 1)) : text;
  }
}
