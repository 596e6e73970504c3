package tunnelbrowser.ui.account;

import java.util.Optional;
import java.util.concurrent.Executor;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.SettingsModel;
import tunnelbrowser.ui.common.Background;
import tunnelbrowser.ui.common.Overlay;
import tunnelbrowser.ui.common.OverlayStack;
import tunnelbrowser.ui.common.TunnelsModel;

/**
 * Shows a user without an account the way to one, until it was looked at once. Belongs to the
 * JavaFX thread; accounts are read in the background.
 */
public final class Welcome {
  private final TunnelsModel model;
  private final OverlayStack overlayStack;
  private final Accounts accounts;
  private final SettingsModel settings;
  private final Executor executor;

  public Welcome(
      TunnelsModel model,
      OverlayStack overlayStack,
      Accounts accounts,
      SettingsModel settings,
      Executor executor) {
    this.model = model;
    this.overlayStack = overlayStack;
    this.accounts = accounts;
    this.settings = settings;
    this.executor = executor;
    overlayStack.shownProperty().subscribe((before, now) -> left(before));
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

  private void show(boolean wanted) {
    if (wanted
        && overlayStack.shownProperty().get().isEmpty()
        && model.connectionProperty().get() instanceof ConnectionTarget.Demo) {
      overlayStack.show(new Overlay.Welcome());
    }
  }

  private void left(Optional<Overlay> card) {
    if (card.isPresent() && card.get() instanceof Overlay.Welcome) {
      settings.welcomedProperty().set(true);
    }
  }
}
