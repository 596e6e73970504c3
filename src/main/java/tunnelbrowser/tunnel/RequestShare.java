package tunnelbrowser.tunnel;

/** How many of an account's requests per minute this program may use, so that others have some. */
public final class RequestShare {
  /** Enough to look for new tunnels every half minute and to read on meanwhile. */
  public static final int SMALLEST = 6;

  public static final int LARGEST = NgrokApi.REQUESTS_PER_WINDOW;

  /** Half of what the account may ask, so that other tools are left alone. */
  public static final int DEFAULT = NgrokApi.REQUESTS_PER_WINDOW / 2;

  private RequestShare() {}
}
