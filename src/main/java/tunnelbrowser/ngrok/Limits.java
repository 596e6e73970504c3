package tunnelbrowser.ngrok;

import java.time.Duration;

/**
 * How long and how large an exchange with the API may become.
 *
 * @param connect for making a connection; takes effect through {@link NgrokClient#httpClient}
 * @param answer for a whole request, from the look-up of the name to the last byte of the body
 * @param bytes for the body, as it travels and again as it is when unpacked
 */
public record Limits(Duration connect, Duration answer, long bytes) {
  private static final long MEBIBYTE = 1024L * 1024;

  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 32 * MEBIBYTE);

  /**
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Limits {
    if (!connect.isPositive() || !answer.isPositive() || bytes <= 0) {
      throw new IllegalArgumentException("Every limit must be positive.");
    }
  }

  /** The size limit for a sentence, such as {@code 32 MiB}. */
  String size() {
    return bytes % MEBIBYTE == 0 ? bytes / MEBIBYTE + " MiB" : bytes + " bytes";
  }
}
