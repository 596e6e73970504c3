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
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;

@Command(
    name = "add",
    addMethodSubcommands = false,
    description = {"${bundle:cli.help.add.1}", "${bundle:cli.help.add.2}"})
public final class AddAccountCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "${bundle:cli.help.add.name}")
  private String name = "";

  @Option(
      names = "--key-from",
      paramLabel = "SOURCE",
      converter = LowerCaseEnum.OfKeySource.class,
      description = "${bundle:cli.help.add.keyFrom}")
  private KeySource source = KeySource.KEYCHAIN;

  @Option(
      names = "--share",
      paramLabel = "N",
      defaultValue = "60",
      description = "${bundle:cli.help.add.share}")
  private int share;

  @Option(
      names = "--color",
      paramLabel = "COLOR",
      converter = LowerCaseEnum.OfColor.class,
      description = "${bundle:cli.help.add.color}")
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
          Message.of("cli.added", ShellWord.of(profile.name(), System.getProperty("os.name"))));
      return ExitCode.OK;
    } catch (NameTaken taken) {
      throw CannotStart.wrongUsage(taken.explanation());
    } catch (Accounts.NoKey | SettingsStore.NotKept failure) {
      throw new CannotStart(failure.explanation(), failure);
    }
  }

  private Profile profile() throws CannotStart {
    String apiUrl = options.connection().apiUrl().map(URI::toString).orElse(NgrokApi.BASE_URL);
    try {
      return Profile.entered(name, color, apiUrl, source, share);
    } catch (Profile.Unusable wrong) {
      throw CannotStart.wrongUsage(wrong.explanation());
    }
  }
}
