package tunnelbrowser.ui.model;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.Connection;
import tunnelbrowser.refresh.Watch;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.ui.text.TrialOutcome;

/**
 * Asks an account for the first page of its tunnels, to see whether its key opens it. Nothing is
 * kept. Belongs to the JavaFX thread; the question runs in the background.
 */
public final class Trial {
  private final Connector connector;
  private final Accounts accounts;
  private final LatestResult<TrialOutcome> latest;
  private final ReadOnlyObjectWrapper<TrialOutcome> outcome =
      new ReadOnlyObjectWrapper<>(new TrialOutcome.NotTried());

  public Trial(Connector connector, Accounts accounts, Executor executor) {
    this.connector = connector;
    this.accounts = accounts;
    this.latest = new LatestResult<>(executor);
  }

  public ReadOnlyObjectProperty<TrialOutcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** Tries that account as it was entered, instead of the one that is being tried. */
  public void begin(Entry entry) {
    latest.forget();
    outcome.set(new TrialOutcome.Trying());
    latest.ask(
        () -> ask(entry),
        outcome::set,
        why -> outcome.set(new TrialOutcome.NotOpened(Background.sentence(why))));
  }

  /** Gives up the question that is on its way, and forgets the last answer. */
  public void cancel() {
    latest.forget();
    outcome.set(new TrialOutcome.NotTried());
  }

  private TrialOutcome ask(Entry entry) throws InterruptedException {
    try {
      Watch watch = connector.open(account(entry));
      try {
        Page first = watch.source().firstPage();
        return new TrialOutcome.Works(first.tunnels().size(), first.next().isPresent());
      } finally {
        watch.onClose().run(); // its service was never begun
      }
    } catch (ApiFailure failure) {
      return new TrialOutcome.Refused(failure);
    } catch (Accounts.NoKey | Connector.ConnectFailure reason) {
      return new TrialOutcome.NotOpened(reason.sentence());
    }
  }

  private Connection.Account account(Entry entry) throws Accounts.NoKey {
    return entry.key().isPresent()
        ? new Connection.Account(entry.profile().apiUrl(), entry.key().get(), "the form")
        : accounts.open(entry.underItsPresentName());
  }
}
