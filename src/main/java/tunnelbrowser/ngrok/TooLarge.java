package tunnelbrowser.ngrok;

import java.io.IOException;
import java.io.Serial;

/** A body went over its size limit. */
final class TooLarge extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  TooLarge(long limit) {
    super("more than " + limit + " bytes");
  }
}
