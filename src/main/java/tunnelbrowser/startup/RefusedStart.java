package tunnelbrowser.startup;

import java.net.URI;
import java.util.function.BiConsumer;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.tunnel.ApiKey;

/** The program where nothing can be begun; its help and its version are still there. */
public record RefusedStart(CannotStart reason, Diagnostics diagnostics) implements Program {
  @Override
  public ApiSession open(ApiChoice connection) throws CannotStart {
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
  public void runDemoServer(
      int port, int tunnels, long seed, int requestsPerMinute, BiConsumer<URI, String> listening)
      throws CannotStart {
    throw reason;
  }

  @Override
  public int openWindow(ApiChoice connection, WindowRequest window) throws CannotStart {
    throw reason;
  }
}
