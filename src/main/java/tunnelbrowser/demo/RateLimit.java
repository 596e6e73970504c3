package tunnelbrowser.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import tunnelbrowser.tunnel.NgrokApi;

/**
 * Admits only so many requests in any 60 seconds; those that it refuses do not count.
 *
 * <p>Safe for use by several threads.
 */
final class RateLimit {
  private final int perMinute;
  private final Clock clock;
  private final Queue<Instant> admitted = new ArrayDeque<>();

  /**
   * @param perMinute 0 for no limit
   */
  RateLimit(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  synchronized void admit() throws ApiErrorResponse {
    if (perMinute == 0) {
      return;
    }
    Instant now = clock.instant();
    Instant opening = now.minus(NgrokApi.WINDOW);
    admitted.removeIf(time -> !time.isAfter(opening));
    if (admitted.size() >= perMinute) {
      throw ApiErrorResponse.tooManyRequests(perMinute);
    }
    admitted.add(now);
  }
}
