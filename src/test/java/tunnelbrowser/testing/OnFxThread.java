package tunnelbrowser.testing;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs each test of a class on the JavaFX thread, for what belongs to it and to no other.
 *
 * {@snippet :
 * @RegisterExtension static final OnFxThread FX = new OnFxThread();
 * }
 */
public final class OnFxThread implements BeforeAllCallback, InvocationInterceptor {
  @Override
  public void beforeAll(ExtensionContext context) {
    new FxToolkit().beforeAll(context);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            invocation.proceed();
            done.complete(true);
          } catch (Throwable failure) {
            done.completeExceptionally(failure);
          }
        });
    FxToolkit.await(done);
  }
}
