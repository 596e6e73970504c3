package tunnelbrowser.update;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A released version of the program, such as 1.2.3; a newer one is greater. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
  /** Few enough digits for an int. */
  private static final String NUMBER = "(0|[1-9][0-9]{0,8})";

  private static final Pattern WRITTEN =
      Pattern.compile("v?" + NUMBER + "\\." + NUMBER + "\\." + NUMBER);

  private static final Comparator<Version> OLDEST_FIRST =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch);

  /** Reads {@code 1.2.3} or {@code v1.2.3}; empty for anything else, previews included. */
  public static Optional<Version> parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Version(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }

  @Override
  public int compareTo(Version other) {
    return OLDEST_FIRST.compare(this, other);
  }

  /** As it is written, without a leading "v". */
  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
