package tunnelbrowser.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.text.Message;

@Command(name = "remove", description = "${bundle:cli.help.remove}", addMethodSubcommands = false)
public final class RemoveAccountCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "${bundle:cli.help.remove.name}")
  private String name = "";

  private final Program program;
  private final Terminal terminal;

  public RemoveAccountCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotStart {
    Accounts accounts = program.accounts();
    Profile profile = accounts.known().named(name).orElseThrow(() -> unknown(accounts));
    boolean keyStays =
        profile.keySource() == KeySource.KEYCHAIN && accounts.keychainTitle().isEmpty();
    try {
      accounts.remove(profile.name());
    } catch (Accounts.NoKey | SettingsStore.NotKept failure) {
      throw new CannotStart(failure.explanation(), failure);
    }
    terminal.say(Message.of(keyStays ? "cli.removedWithoutKeychain" : "cli.removed"));
    return ExitCode.OK;
  }

  private CannotStart unknown(Accounts accounts) {
    return CannotStart.wrongUsage(accounts.known().explainUnknown(name));
  }
}
