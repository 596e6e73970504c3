package tunnelbrowser.ui.account;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.settings.NameTaken;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.ui.common.Background;
import tunnelbrowser.ui.common.FxThread;

/** Keeps and removes accounts in the background. Belongs to the JavaFX thread. */
final class AccountWriter {
  private final Accounts accounts;
  private final Executor executor;
  private final Consumer<Accounts.AccountList> changed;
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

  /**
   * @param changed told all accounts after each change, before whoever asked for it is answered
   */
  AccountWriter(Accounts accounts, Executor executor, Consumer<Accounts.AccountList> changed) {
    this.accounts = accounts;
    this.executor = executor;
    this.changed = changed;
  }

  /** Whether an account is just being kept or removed. */
  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  void put(AccountInput entry, Runnable kept, Consumer<String> refused) {
    change(
        () -> {
          keep(entry);
          return accounts.known();
        },
        kept,
        refused);
  }

  private void keep(AccountInput entry) throws Accounts.NoKey, SettingsStore.NotKept {
    try {
      accounts.put(entry.profile(), entry.replaced().map(Profile::name), entry.key());
    } catch (NameTaken taken) {
      throw new SettingsStore.NotKept(taken.explanation(), taken);
    }
  }

  void remove(Profile profile, Runnable removed, Consumer<String> refused) {
    change(
        () -> {
          accounts.remove(profile.name());
          return accounts.known();
        },
        removed,
        refused);
  }

  private void change(
      Callable<Accounts.AccountList> work, Runnable afterwards, Consumer<String> refused) {
    FxThread.check();
    working.set(true);
    executor.execute(
        Background.task(
            work,
            now -> {
              working.set(false);
              changed.accept(now);
              afterwards.run();
            },
            why -> {
              working.set(false);
              refused.accept(why);
            }));
  }
}
