package tunnelbrowser.tunnel;

import java.util.Optional;

/** Decides when the next request of a longer reading may be sent. Safe for several threads. */
public interface Admission {
  /** Lets everything pass at once. */
  Admission FREE = () -> Optional.of(() -> {});

  /** A request that was let in; to be closed when it is answered, failed or given up. */
  @FunctionalInterface
  interface Request extends AutoCloseable {
    @Override
    void close();
  }

  /** Lets a request in if it may be sent now, and counts it; empty if it would have to wait. */
  Optional<Request> ifNow();

  /** Waits until a request may be sent, and counts it. */
  default Request await() throws InterruptedException {
    return ifNow().orElseThrow(() -> new IllegalStateException("Nothing says when to try again."));
  }
}
