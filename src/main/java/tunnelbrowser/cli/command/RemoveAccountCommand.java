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

@Command(name = "remove", description = "Forget an account, and delete its key from the keychain.")
public final class RemoveAccountCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "Which one, in any case.")
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
      throw new CannotStart(failure.sentence(), failure);
    }
    terminal.say(
        keyStays
            ? "Removed. No keychain answered: if the key is in one, it is still there."
            : "Removed.");
    return ExitCode.OK;
  }

  private CannotStart unknown(Accounts accounts) {
    return CannotStart.wrongUsage(accounts.known().explainUnknown(name));
  }
}
