package tunnelbrowser.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.cli.option.ConnectionOptions;
import tunnelbrowser.cli.option.OpenLink;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.TunnelPointer;

@Command(
    name = OpenCommand.NAME,
    description = "${bundle:cli.help.open}",
    addMethodSubcommands = false)
public final class OpenCommand implements Callable<Integer> {
  static final String NAME = "open";

  @Parameters(paramLabel = "ID|URL|LINK", description = "${bundle:cli.help.open.what}")
  private String what = "";

  private final ConnectionOptions options;
  private final Program program;
  private final Terminal terminal;
  private final boolean fromDesktop;

  /**
   * @param fromDesktop whether there may be no terminal to explain a refused link in
   */
  public OpenCommand(
      ConnectionOptions options, Program program, Terminal terminal, boolean fromDesktop) {
    this.options = options;
    this.program = program;
    this.terminal = terminal;
    this.fromDesktop = fromDesktop;
  }

  @Override
  public Integer call() throws CannotStart, InterruptedException {
    if (!OpenLink.isMeant(what)) {
      return show(options.connection(), named());
    }
    try {
      return follow();
    } catch (CannotStart refused) {
      return explain(refused);
    }
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

  private int explain(CannotStart refused) throws CannotStart, InterruptedException {
    if (!fromDesktop || !refused.isWrongUsage()) {
      throw refused;
    }
    terminal.say(refused.explanation());
    Message problem = Message.of("link.refused", refused.explanation());
    program.openWindow(ApiChoice.NONE, WindowRequest.telling(problem));
    return ExitCode.USAGE;
  }

  private int show(ApiChoice connection, TunnelPointer tunnel)
      throws CannotStart, InterruptedException {
    return program.openWindow(connection, WindowRequest.of(tunnel));
  }
}
