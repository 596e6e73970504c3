package tunnelbrowser.instance;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why a start does not share a window, for the log. */
final class NotShared extends IOException {
  private static final long serialVersionUID = 1L;

  NotShared(String reason) {
    this(reason, null);
  }

  NotShared(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
