package tunnelbrowser.ui.account;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.text.Messages;
import tunnelbrowser.ui.common.Background;
import tunnelbrowser.ui.common.FxThread;
import tunnelbrowser.ui.common.RepeatedQuestion;
import tunnelbrowser.ui.common.Toasts;
import tunnelbrowser.ui.common.TunnelsModel;
import tunnelbrowser.ui.text.KeyPlaces;

/**
 * The accounts that the user has set up, and how they are opened, changed and removed.
 *
 * <p>Belongs to the JavaFX thread; disk and keychain are asked in the background. Nothing is read
 * before {@link #load()}.
 */
public final class AccountsModel {
  private static final Accounts.AccountList NOTHING =
      new Accounts.AccountList(List.of(), Optional.empty(), Optional.empty());

  private final TunnelsModel model;
  private final Accounts accounts;
  private final SettingsModel settings;
  private final Toasts toasts;
  private final Executor executor;
  private final AccountWriter writer;
  private final RepeatedQuestion<Accounts.AccountList> accountsNow;
  private final RepeatedQuestion<KeyPlaces> placesNow;

  private final ReadOnlyObjectWrapper<Accounts.AccountList> known =
      new ReadOnlyObjectWrapper<>(NOTHING);
  private final ReadOnlyObjectWrapper<KeyPlaces> places =
      new ReadOnlyObjectWrapper<>(KeyPlaces.UNKNOWN);
  private final SessionConnections sessions;
  private boolean loaded;

  /** The number that was pressed before the accounts were known; 0 if none was. */
  private int numberWanted;

  public AccountsModel(
      TunnelsModel model,
      Accounts accounts,
      SettingsModel settings,
      Toasts toasts,
      Executor executor) {
    this.settings = settings;
    this.model = model;
    this.sessions = new SessionConnections(model);
    this.accounts = accounts;
    this.toasts = toasts;
    this.executor = executor;
    this.writer = new AccountWriter(accounts, executor, this::replace);
    this.accountsNow = new RepeatedQuestion<>(accounts::known, this::take, toasts::say, executor);
    this.placesNow =
        new RepeatedQuestion<>(
            () ->
                new KeyPlaces(
                    accounts.keychainTitle().map(Messages::text),
                    accounts.found(),
                    accounts.ngrokFileProblem().map(Messages::text)),
            places::set,
            toasts::say,
            executor);
  }

  /** The accounts, and why some may be missing. */
  public ReadOnlyObjectProperty<Accounts.AccountList> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** Where keys can be kept and which were found. */
  public ReadOnlyObjectProperty<KeyPlaces> placesProperty() {
    return places.getReadOnlyProperty();
  }

  /** What was opened without being set up. */
  SessionConnections sessions() {
    return sessions;
  }

  /** Whether an account is just being kept or removed. */
  public ReadOnlyBooleanProperty workingProperty() {
    return writer.workingProperty();
  }

  /**
   * Finds out about accounts and keys as they are now, unless that is under way. To be called
   * whenever they are about to be seen: another process may have changed them, and a keychain may
   * have been started.
   */
  public void load() {
    accountsNow.ask();
    placesNow.ask();
  }

  /** Finds out whether the account has a key that can stay. */
  public void askForKey(Profile profile, Consumer<Boolean> told) {
    run(() -> accounts.hasKey(profile), told, toasts::say);
  }

  /** What was being read meanwhile may be older than that. */
  private void replace(Accounts.AccountList now) {
    accountsNow.outdate();
    take(now);
  }

  private void take(Accounts.AccountList now) {
    known.set(now);
    loaded = true;
    if (numberWanted > 0) {
      openNumber(numberWanted);
      numberWanted = 0;
    }
  }

  /** Opens that account anew, now and when the program starts the next time. */
  public void open(Profile profile) {
    model.connect(new ConnectionTarget.Saved(profile));
    run(
        () -> {
          accounts.remember(profile);
          return profile;
        },
        done -> {},
        toasts::say);
  }

  /** Opens that account, unless it is open. */
  public void show(Profile profile) {
    if (!isWanted(profile) || !model.connectProblemProperty().get().isEmpty()) {
      open(profile);
    }
  }

  /** Shows the account of that number, counted from 1, as soon as it is known which one that is. */
  public void openNumber(int number) {
    if (!loaded) {
      numberWanted = number;
      load();
      return;
    }
    List<Profile> profiles = known.get().profiles();
    if (number > profiles.size()) {
      toasts.say(Messages.text("accounts.noNumber", number));
    } else {
      show(profiles.get(number - 1));
    }
  }

  /** Whether it is this account whose tunnels are to be seen, even if it cannot be opened. */
  public boolean isWanted(Profile profile) {
    return model.connectionProperty().get().equals(new ConnectionTarget.Saved(profile));
  }

  /**
   * Keeps what was entered.
   *
   * @param kept called once it is
   * @param refused told why not, as a sentence; then nothing has changed
   */
  public void put(AccountInput entry, Runnable kept, Consumer<String> refused) {
    writer.put(
        entry,
        () -> {
          entry.replaced().ifPresent(old -> settings.rename(old.name(), entry.profile().name()));
          kept.run();
        },
        refused);
  }

  /** Forgets the account and its key, and leaves it if its tunnels are shown. */
  public void remove(Profile profile, Consumer<String> refused) {
    writer.remove(
        profile,
        () -> {
          if (isWanted(profile)) {
            model.disconnect();
          }
        },
        refused);
  }

  private <T> void run(Callable<T> work, Consumer<T> done, Consumer<String> failed) {
    FxThread.check();
    executor.execute(Background.task(work, done, failed));
  }
}
