package tunnelbrowser.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.option.ConnectionOptions;
import tunnelbrowser.cli.option.LowerCaseEnum;
import tunnelbrowser.cli.option.PictureFile;
import tunnelbrowser.cli.option.WindowRequest;
import tunnelbrowser.cli.option.WindowSize;

@Command(
    name = "tunnel-browser",
    synopsisSubcommandLabel = "[COMMAND]",
    description = "Shows the tunnels online on an ngrok account; without a command, in a window.",
    footerHeading = "%n",
    footer = {
      "The API key, which is not the authtoken, comes from the account that --profile names, or"
          + " from the environment variable NGROK_API_KEY, or from the last used account. No option"
          + " carries it. Without a key the window opens on the demo.",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
public final class WindowCommand implements Callable<Integer> {
  @Mixin private final ConnectionOptions options;

  @Option(
      names = "--screenshot",
      paramLabel = "FILE.png",
      converter = PictureFile.class,
      description = "Draw the window into this file instead of showing it.")
  private Optional<Path> screenshot = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = WindowSize.class,
      description = "The window's size (default: as it was last, at first 1280x800).")
  private Optional<WindowRequest.Size> size = Optional.empty();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      converter = LowerCaseEnum.OfTheme.class,
      description = "light, dark or system (default: as chosen in the window).")
  private Optional<WindowRequest.Theme> theme = Optional.empty();

  private final Program program;

  public WindowCommand(ConnectionOptions options, Program program) {
    this.options = options;
    this.program = program;
  }

  @Override
  public Integer call() throws CannotStart, InterruptedException {
    return program.openWindow(options.connection(), new WindowRequest(screenshot, size, theme));
  }
}
