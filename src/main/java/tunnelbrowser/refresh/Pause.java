package tunnelbrowser.refresh;

import java.time.Duration;

/** Lets time pass: {@code Thread::sleep} in the program, a moved clock in tests. */
@FunctionalInterface
public interface Pause {
  void await(Duration duration) throws InterruptedException;
}
