package tunnelbrowser.training;

import tunnelbrowser.Composition;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.DemoServerRequest;
import tunnelbrowser.cli.OpenSource;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.RunningDemoServer;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.ui.window.WindowStart;

/**
 * The program as users have it, but for a guest in its window.
 *
 * @param guest told once the window is shown
 */
public record GuestProgram(Composition composition, WindowStart.Guest guest) implements Program {

  @Override
  public OpenSource open(ApiChoice choice) throws CannotStart {
    return composition.open(choice);
  }

  @Override
  public Diagnostics diagnostics() {
    return composition.diagnostics();
  }

  @Override
  public Accounts accounts() {
    return composition.accounts();
  }

  @Override
  public ApiKey enterKey() throws CannotStart {
    return composition.enterKey();
  }

  @Override
  public RunningDemoServer startDemoServer(DemoServerRequest request) throws CannotStart {
    return composition.startDemoServer(request);
  }

  @Override
  public int openWindow(ApiChoice choice, WindowRequest window)
      throws CannotStart, InterruptedException {
    return composition.openWindow(choice, window, guest);
  }
}
