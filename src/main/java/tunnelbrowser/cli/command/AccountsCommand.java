package tunnelbrowser.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.cli.option.LowerCaseEnum;
import tunnelbrowser.export.TableWriter;
import tunnelbrowser.export.TerminalText;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

@Command(
    name = "accounts",
    addMethodSubcommands = false,
    synopsisSubcommandLabel = "[COMMAND]",
    description = "${bundle:cli.help.accounts}")
public final class AccountsCommand implements Callable<Integer> {
  private static final List<String> TITLES =
      List.of(
          "cli.accounts.name",
          "cli.accounts.apiUrl",
          "cli.accounts.keyFrom",
          "cli.accounts.share",
          "cli.accounts.used");

  private final Program program;
  private final Terminal terminal;

  public AccountsCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotStart {
    Accounts.AccountList known = program.accounts().known();
    known.problem().ifPresent(terminal::say);
    if (known.profiles().isEmpty()) {
      terminal.say(Message.of("cli.accounts.none"));
      return ExitCode.OK;
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(TITLES.stream().map(Messages::text).toList());
    known.profiles().forEach(profile -> lines.add(line(profile, known.last())));
    TableWriter.printAligned(lines, terminal.out());
    return terminal.delivered() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static List<String> line(Profile profile, Optional<Profile> last) {
    return List.of(
        TerminalText.plain(profile.name()),
        TerminalText.plain(profile.apiUrl()),
        LowerCaseEnum.name(profile.keySource()),
        String.valueOf(profile.share()),
        last.equals(Optional.of(profile)) ? Messages.text("cli.accounts.last") : "");
  }
}
