package tunnelbrowser.ngrok;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import tunnelbrowser.tunnel.NgrokApi;

/** Reads the header {@code Retry-After} (RFC 9110, 10.2.3). */
final class RetryAfter {
  /** The length of ngrok's window, for when it does not say. */
  private static final Duration USUAL = NgrokApi.WINDOW;

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private RetryAfter() {}

  /**
   * When to ask again: at most ten minutes from now, and after a minute if the header is empty,
   * cannot be read or names a moment in the past.
   */
  static Instant until(String header, Instant now) {
    Duration wait = wait(header.strip(), now);
    if (wait.isNegative()) {
      return now.plus(USUAL);
    }
    return now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }

  private static Duration wait(String header, Instant now) {
    try {
      return header.chars().allMatch(Character::isDigit)
          ? Duration.ofSeconds(Long.parseLong(header))
          : Duration.between(
              now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from));
    } catch (NumberFormatException | DateTimeException unreadable) {
      return USUAL;
    }
  }
}
