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
import tunnelbrowser.settings.ColorTheme;

@Command(
    name = "tunnel-browser",
    addMethodSubcommands = false,
    synopsisSubcommandLabel = "[COMMAND]",
    description = "${bundle:cli.help}",
    footerHeading = "%n",
    footer = {"${bundle:cli.help.key}", "", "${bundle:cli.help.exitCodes}"})
public final class WindowCommand implements Callable<Integer> {
  @Mixin private final ConnectionOptions options;

  @Option(
      names = "--screenshot",
      paramLabel = "FILE.png",
      converter = PictureFile.class,
      description = "${bundle:cli.help.screenshot}")
  private Optional<Path> screenshot = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = WindowSize.class,
      description = "${bundle:cli.help.size}")
  private Optional<WindowRequest.Size> size = Optional.empty();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      converter = LowerCaseEnum.OfTheme.class,
      description = "${bundle:cli.help.theme}")
  private Optional<ColorTheme> theme = Optional.empty();

  @Option(
      names = "--new-window",
      defaultValue = "false",
      description = "${bundle:cli.help.newWindow}")
  private boolean newWindow;

  private final Program program;

  public WindowCommand(ConnectionOptions options, Program program) {
    this.options = options;
    this.program = program;
  }

  @Override
  public Integer call() throws CannotStart, InterruptedException {
    WindowRequest window =
        new WindowRequest(screenshot, size, theme, newWindow, Optional.empty(), Optional.empty());
    return program.openWindow(options.connection(), window);
  }
}
