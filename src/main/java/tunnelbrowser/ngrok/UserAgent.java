package tunnelbrowser.ngrok;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** How the program names itself to servers. */
final class UserAgent {
  /**
   * The program's name and version, such as {@code tunnel-browser/0.1.0}; its version is unknown
   * where it is no module, as in the benchmarks.
   */
  static final String VALUE =
      "tunnel-browser/"
          + Optional.ofNullable(UserAgent.class.getModule().getDescriptor())
              .flatMap(ModuleDescriptor::rawVersion)
              .orElse("unknown");

  private UserAgent() {}
}
