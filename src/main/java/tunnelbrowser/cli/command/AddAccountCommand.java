package tunnelbrowser.cli.command;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.ShellWord;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.cli.option.ConnectionOptions;
import tunnelbrowser.cli.option.LowerCaseEnum;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.NameTaken;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;

@Command(
    name = "add",
    description = {
      "Set up an account. For the keychain, its key is typed without echo or read from standard input.",
      "Its API is ngrok's, or the one that --api-url names."
    })
public final class AddAccountCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "Name of the account.")
  private String name = "";

  @Option(
      names = "--key-from",
      paramLabel = "SOURCE",
      converter = LowerCaseEnum.OfKeySource.class,
      description = "keychain (the default), environment (NGROK_API_KEY) or ngrok-file.")
  private KeySource source = KeySource.KEYCHAIN;

  @Option(
      names = "--share",
      paramLabel = "N",
      defaultValue = "60",
      description = "Make at most N of the account's 120 requests a minute (default: 60).")
  private int share;

  @Option(
      names = "--color",
      paramLabel = "COLOR",
      converter = LowerCaseEnum.OfColor.class,
      description = "gray (the default), blue, green, yellow, orange, red or purple.")
  private ProfileColor color = ProfileColor.GRAY;

  private final ConnectionOptions options;
  private final Program program;
  private final Terminal terminal;

  public AddAccountCommand(ConnectionOptions options, Program program, Terminal terminal) {
    this.options = options;
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CannotStart {
    Profile profile = profile();
    try {
      Optional<ApiKey> key =
          source == KeySource.KEYCHAIN ? Optional.of(program.enterKey()) : Optional.empty();
      program.accounts().put(profile, Optional.empty(), key);
      terminal.say(
          "Added. Try: tunnel-browser list --profile "
              + ShellWord.of(profile.name(), System.getProperty("os.name")));
      return ExitCode.OK;
    } catch (NameTaken taken) {
      throw CannotStart.wrongUsage(taken.sentence());
    } catch (Accounts.NoKey | SettingsStore.NotKept failure) {
      throw new CannotStart(failure.sentence(), failure);
    }
  }

  private Profile profile() throws CannotStart {
    String apiUrl = options.connection().apiUrl().map(URI::toString).orElse(NgrokApi.BASE_URL);
    try {
      return new Profile(name, color, apiUrl, source, share);
    } catch (IllegalArgumentException wrong) {
      throw CannotStart.wrongUsage(String.valueOf(wrong.getMessage()));
    }
  }
}
