package tunnelbrowser.startup;

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

/** The program where nothing can be begun; its help and its version are still there. */
public record RefusedStart(CannotStart reason, Diagnostics diagnostics) implements Program {
  @Override
  public OpenSource open(ApiChoice connection) throws CannotStart {
    throw reason;
  }

  @Override
  public Accounts accounts() throws CannotStart {
    throw reason;
  }

  @Override
  public ApiKey enterKey() throws CannotStart {
    throw reason;
  }

  @Override
  public RunningDemoServer startDemoServer(DemoServerRequest request) throws CannotStart {
    throw reason;
  }

  @Override
  public int openWindow(ApiChoice connection, WindowRequest window) throws CannotStart {
    throw reason;
  }
}
