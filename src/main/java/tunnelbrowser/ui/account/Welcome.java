package tunnelbrowser.ui.account;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.ui.common.Background;
import tunnelbrowser.ui.common.TunnelsModel;

/**
 * Whether a user without an account is shown the way to one, beside the demo, until it was
 * dismissed or taken. Belongs to the JavaFX thread; accounts are read in the background.
 */
public final class Welcome {
  private final TunnelsModel model;
  private final Accounts accounts;
  private final SettingsModel settings;
  private final Executor executor;
  private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper();

  public Welcome(TunnelsModel model, Accounts accounts, SettingsModel settings, Executor executor) {
    this.model = model;
    this.accounts = accounts;
    this.settings = settings;
    this.executor = executor;
    model.connectionProperty().subscribe((before, now) -> leave());
  }

  /** Whether it is to be shown now. */
  public ReadOnlyBooleanProperty wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  /**
   * Welcomes the user if that is still to be done, and if nothing else has been begun meanwhile.
   */
  public void begin() {
    if (!settings.welcomedProperty().get()) {
      executor.execute(
          Background.task(() -> accounts.known().profiles().isEmpty(), this::show, unknown -> {}));
    }
  }

  /** Takes it away for good. */
  public void dismiss() {
    wanted.set(false);
    settings.welcomedProperty().set(true);
  }

  private void show(boolean newcomer) {
    wanted.set(newcomer && isDemo());
  }

  /** Whoever has got another connection needs no way to one. */
  private void leave() {
    if (wanted.get() && !isDemo()) {
      dismiss();
    }
  }

  private boolean isDemo() {
    return model.connectionProperty().get() instanceof ConnectionTarget.Demo;
  }
}
