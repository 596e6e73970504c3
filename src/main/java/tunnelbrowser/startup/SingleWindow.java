package tunnelbrowser.startup;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.instance.RunningInstance;
import tunnelbrowser.instance.SharedAccount;
import tunnelbrowser.ui.window.Toolkit;

/**
 * Finds out, while JavaFX is starting, whether another process shows the account already.
 *
 * @param elsewhere whether one does and has come forward in place of this one; never failed
 */
public record SingleWindow(CompletableFuture<Boolean> elsewhere) {
  /**
   * Begins to look, and waits for the answer only if there may be another window: then this one
   * should not even begin to show itself, nor to ask for anything. Otherwise only another start at
   * the same moment can take its place, and what was asked for until then is dropped.
   *
   * @param first which connection the window begins with, as soon as it is known; never failed
   * @param executor asks other processes
   */
  public static SingleWindow find(
      RequestedWindow wanted,
      RunningInstance instance,
      SharedAccounts accounts,
      CompletableFuture<ConnectionTarget> first,
      Executor executor) {
    if (!wanted.mayBeElsewhere()) {
      return new SingleWindow(CompletableFuture.completedFuture(false));
    }
    boolean othersMayBe = accounts.screen().isPresent() && instance.mayHaveOthers();
    SingleWindow found =
        new SingleWindow(
            first.thenApplyAsync(
                connection -> {
                  Optional<SharedAccount> shared = accounts.apply(connection);
                  return shared.isPresent() && instance.passOn(shared.get(), wanted.wish());
                },
                executor));
    if (othersMayBe) {
      var _ = found.elsewhere().join();
    }
    return found;
  }

  /** Whether it is known already that another window has taken the place of this one. */
  public boolean isElsewhere() {
    return elsewhere.getNow(false);
  }

  /**
   * Waits for what is still unknown, just before a window would be made.
   *
   * @throws Toolkit.NotWanted if another one has taken its place
   */
  public void checkWanted() {
    if (elsewhere.join()) {
      throw new Toolkit.NotWanted();
    }
  }
}
