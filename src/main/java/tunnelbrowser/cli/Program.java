package tunnelbrowser.cli;

import tunnelbrowser.account.Accounts;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.tunnel.ApiKey;

/** The parts of the program that the command line sets going. */
public interface Program {

  /**
   * Opens the API that the options name.
   *
   * <p>Blocks for as long as the keychain asks its user to unlock it.
   *
   * @throws CannotStart if it is clear without asking that it cannot be used, as when there is no
   *     key
   */
  OpenSource open(ApiChoice connection) throws CannotStart;

  /** Takes what nobody expected. */
  Diagnostics diagnostics();

  /**
   * The accounts that the user has set up.
   *
   * @throws CannotStart if it is clear without a look that they cannot be read
   */
  Accounts accounts() throws CannotStart;

  /**
   * The key that the user types unseen, or pipes in.
   *
   * @throws CannotStart if it cannot be a key
   */
  ApiKey enterKey() throws CannotStart;

  /**
   * Starts the embedded API server with its made-up fleet.
   *
   * @throws CannotStart if the port is taken
   */
  RunningDemoServer startDemoServer(DemoServerRequest request) throws CannotStart;

  /**
   * Shows the window and returns once it is closed, or draws it into the file that was asked for.
   *
   * <p>Without a display, {@link TextFallback} stands in for the window.
   *
   * @return the exit code
   * @throws CannotStart if there is neither a window nor a stand-in
   * @throws InterruptedException if the thread is interrupted before the window is closed
   */
  int openWindow(ApiChoice connection, WindowRequest window)
      throws CannotStart, InterruptedException;
}
