package tunnelbrowser.ui.account;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.ui.common.Background;
import tunnelbrowser.ui.common.Connector;
import tunnelbrowser.ui.common.LatestResult;
import tunnelbrowser.ui.text.ConnectionTestResult;

/**
 * Asks an account for the first page of its tunnels, to see whether its key opens it. Nothing is
 * kept. Belongs to the JavaFX thread; the question runs in the background.
 */
public final class ConnectionTest {
  private final Connector connector;
  private final Accounts accounts;
  private final LatestResult<ConnectionTestResult> latest;
  private final ReadOnlyObjectWrapper<ConnectionTestResult> outcome =
      new ReadOnlyObjectWrapper<>(new ConnectionTestResult.NotTried());

  public ConnectionTest(Connector connector, Accounts accounts, Executor executor) {
    this.connector = connector;
    this.accounts = accounts;
    this.latest = new LatestResult<>(executor);
  }

  public ReadOnlyObjectProperty<ConnectionTestResult> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** Tries that account as it was entered, instead of the one that is being tried. */
  public void begin(AccountInput entry) {
    latest.forget();
    outcome.set(new ConnectionTestResult.Trying());
    latest.ask(
        () -> ask(entry),
        outcome::set,
        why -> outcome.set(new ConnectionTestResult.NotOpened(Background.explanation(why))));
  }

  /** Gives up the question that is on its way, and forgets the last answer. */
  public void cancel() {
    latest.forget();
    outcome.set(new ConnectionTestResult.NotTried());
  }

  private ConnectionTestResult ask(AccountInput entry) throws InterruptedException {
    try (ApiSession session = connector.open(account(entry))) {
      Page first = session.source().firstPage();
      return new ConnectionTestResult.Works(first.tunnels().size(), first.next().isPresent());
    } catch (ApiFailure failure) {
      return new ConnectionTestResult.Refused(failure);
    } catch (Accounts.NoKey | Connector.ConnectFailure reason) {
      return new ConnectionTestResult.NotOpened(reason.explanation());
    }
  }

  private ConnectionTarget.Account account(AccountInput entry) throws Accounts.NoKey {
    return entry.key().isPresent()
        ? new ConnectionTarget.Account(
            entry.profile().apiUrl(), entry.key().get(), Message.of("keyOrigin.form"))
        : accounts.open(entry.underItsPresentName());
  }
}
