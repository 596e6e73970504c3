package tunnelbrowser.ui.window;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.stage.Stage;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.instance.Arrival;
import tunnelbrowser.instance.RunningInstance;
import tunnelbrowser.instance.SharedAccount;
import tunnelbrowser.ui.common.LatestResult;

/**
 * Fulfils what later starts of the program wish of this window, for as long as it shows the account
 * that they mean.
 */
public final class LaterStarts {
  private final Stage stage;
  private final MainWindow window;
  private final RunningInstance instance;
  private final Function<ConnectionTarget, Optional<SharedAccount>> accounts;
  private final LatestResult<Arrival> waiting;
  private final AtomicReference<Optional<SharedAccount>> shown =
      new AtomicReference<>(Optional.empty());

  private LaterStarts(
      Stage stage,
      MainWindow window,
      RunningInstance instance,
      Function<ConnectionTarget, Optional<SharedAccount>> accounts,
      Executor executor) {
    this.stage = stage;
    this.window = window;
    this.instance = instance;
    this.accounts = accounts;
    this.waiting = new LatestResult<>(executor, unwanted -> unwanted.answer(false));
  }

  /**
   * Begins with it, until the stage is closed.
   *
   * @param accounts tells by what later starts find a connection
   */
  public static void follow(
      Stage stage,
      MainWindow window,
      RunningInstance instance,
      Function<ConnectionTarget, Optional<SharedAccount>> accounts,
      Executor executor) {
    LaterStarts starts = new LaterStarts(stage, window, instance, accounts, executor);
    window
        .model()
        .connectionProperty()
        .subscribe(
            now -> {
              starts.shown.set(accounts.apply(now));
              executor.execute(starts::beFound);
            });
    stage
        .showingProperty()
        .subscribe(
            (before, showing) -> {
              if (!showing) {
                starts.waiting.close();
              }
            });
    starts.await();
  }

  /** Of several changes one after the other only the last counts, in whatever order they come. */
  private synchronized void beFound() {
    instance.show(shown.get());
  }

  private void await() {
    waiting.ask(instance::next, this::fulfil, mistake -> {});
  }

  private void fulfil(Arrival arrival) {
    boolean here =
        accounts
            .apply(window.model().connectionProperty().get())
            .equals(Optional.of(arrival.account()));
    if (here && !arrival.isTooLate()) {
      comeForward();
      arrival.wish().tunnel().ifPresent(window.model().reveal()::show);
      arrival.wish().problem().ifPresent(window::say);
    }
    arrival.answer(here);
    await();
  }

  private void comeForward() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }
}
