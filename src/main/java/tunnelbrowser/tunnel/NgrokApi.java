package tunnelbrowser.tunnel;

import java.time.Duration;

/** What ngrok's documentation says of its API; each number stands here and nowhere else. */
public final class NgrokApi {
  /** Where the API of every account is. */
  public static final String BASE_URL = "https://api.ngrok.com";

  /** How many tunnels a page of a list holds at most; more are refused with ERR_NGROK_233. */
  public static final int PAGE_SIZE = 100;

  /** How many requests an account may make in any {@link #WINDOW}, with all of its tools. */
  public static final int REQUESTS_PER_WINDOW = 120;

  /** The rolling window in which ngrok counts an account's requests. */
  public static final Duration WINDOW = Duration.ofSeconds(60);

  private NgrokApi() {}
}
