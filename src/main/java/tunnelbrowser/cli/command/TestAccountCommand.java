package tunnelbrowser.cli.command;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.FailureLine;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.cli.option.ApiChoice;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.tunnel.ApiFailure;

@Command(name = "test", description = "Ask the account's API once, and say how that went.")
public final class TestAccountCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "Which account, in any case.")
  private String name = "";

  private final Program program;
  private final Terminal terminal;

  public TestAccountCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotStart, InterruptedException {
    ApiChoice profile = new ApiChoice(Optional.of(name), Optional.<URI>empty(), false);
    try (ApiSession session = program.open(profile)) {
      return test(session);
    }
  }

  private int test(ApiSession session) throws InterruptedException {
    try {
      session.source().firstPage();
      terminal.say("The API accepts the key from " + session.keyOrigin() + ".");
      return ExitCode.OK;
    } catch (ApiFailure failure) {
      terminal.say(FailureLine.of(failure, session.keyOrigin()));
      return ExitCode.SOFTWARE;
    }
  }
}
