package tunnelbrowser.cli;

import java.net.URI;
import java.util.function.BiConsumer;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.refresh.ApiSession;
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
  ApiSession open(ApiChoice connection) throws CannotStart;

  /** Takes what nobody expected. */
  Diagnostics diagnostics();

  /**
   * The accounts that the user has set up.
   *
   * @throws CannotStart if it is clear without a look that they cannot be read
   */
  Accounts accounts() throws CannotStart;

  /**
   * The key that the user types without echo, or pipes in.
   *
   * @throws CannotStart if it cannot be a key
   */
  ApiKey enterKey() throws CannotStart;

  /**
   * Runs the embedded API server with its made-up fleet until the process is told to end.
   *
   * @param port on loopback; 0 for any that is free
   * @param tunnels how many tunnels are online at first
   * @param seed the same seed makes up the same fleet
   * @param requestsPerMinute what is answered before HTTP 429 begins; 0 for no limit
   * @param listening told its address and the key that it accepts, as soon as it does; the key
   *     opens nothing but the made-up fleet, so it may be shown
   * @throws CannotStart if the port is taken
   */
  void runDemoServer(
      int port, int tunnels, long seed, int requestsPerMinute, BiConsumer<URI, String> listening)
      throws CannotStart, InterruptedException;

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
