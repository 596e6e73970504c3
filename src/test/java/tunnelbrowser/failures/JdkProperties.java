package tunnelbrowser.failures;

import java.util.Properties;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test system properties of its own, which it may change. */
final class JdkProperties implements BeforeEachCallback, AfterEachCallback {
  private final Properties shared = System.getProperties();

  @Override
  public void beforeEach(ExtensionContext context) {
    System.setProperties((Properties) shared.clone());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setProperties(shared);
  }
}
