package tunnelbrowser.bench;

import java.util.List;
import java.util.Optional;

/** Measurements that belong together. */
public interface Suite {

  /**
   * Measures, once; it may take minutes.
   *
   * @throws Exception if something cannot be measured, never because it is slow
   */
  List<Comparison> run() throws Exception;

  /** Why it cannot be measured here, and what to do about that; empty if it can. */
  default Optional<String> obstacle() {
    return Optional.empty();
  }

  /** What belongs below the figures, a line each, such as every single run; asked after the run. */
  default List<String> notes() {
    return List.of();
  }
}
