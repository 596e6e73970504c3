package tunnelbrowser.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.ConnectionOptions;
import tunnelbrowser.cli.option.OpenLink;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.TunnelPointer;

@Command(name = "open", description = "${bundle:cli.help.open}", addMethodSubcommands = false)
public final class OpenCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID|URL|LINK", description = "${bundle:cli.help.open.what}")
  private String what = "";

  private final ConnectionOptions options;
  private final Program program;

  public OpenCommand(ConnectionOptions options, Program program) {
    this.options = options;
    this.program = program;
  }

  @Override
  public Integer call() throws CannotStart, InterruptedException {
    return OpenLink.isMeant(what) ? follow() : show(options.connection(), named());
  }

  private TunnelPointer named() throws CannotStart {
    return TunnelPointer.of(what)
        .orElseThrow(() -> CannotStart.wrongUsage(Message.of("open.noTunnel")));
  }

  private int follow() throws CannotStart, InterruptedException {
    if (!options.connection().equals(ApiChoice.NONE)) {
      throw CannotStart.wrongUsage(Message.of("link.options"));
    }
    try {
      OpenLink link = OpenLink.of(what);
      return show(new ApiChoice(link.account(), Optional.empty(), false), link.tunnel());
    } catch (OpenLink.Refused reason) {
      throw CannotStart.wrongUsage(reason.explanation());
    }
  }

  private int show(ApiChoice connection, TunnelPointer tunnel)
      throws CannotStart, InterruptedException {
    return program.openWindow(connection, WindowRequest.of(tunnel));
  }
}
