package tunnelbrowser.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.OutputWriter;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.Terminal;
import tunnelbrowser.cli.option.ConnectionOptions;
import tunnelbrowser.cli.option.OpenLink;
import tunnelbrowser.log.Log;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

/**
 * The program as it is called from a terminal.
 *
 * <p>What was asked for goes to {@code out}, everything else to {@code err}. Both should write
 * UTF-8, whatever the locale; {@code out} may buffer, for it is flushed after each page and in the
 * end. On top of an {@link OutputWriter}, the user is told if it cannot be written.
 */
public final class CommandLineApp {
  private final Program program;
  private final String version;
  private final Terminal terminal;

  public CommandLineApp(Program program, String version, PrintWriter out, PrintWriter err) {
    this.program = program;
    this.version = version;
    this.terminal = new Terminal(out, err);
  }

  /**
   * Does what the arguments say and returns once it is done, which for the window and the demo
   * server means once they have ended.
   *
   * @return the exit code: 0 done, 1 failed, 2 wrong usage
   */
  public int run(String... args) {
    try {
      boolean link = OpenLink.isAlone(args);
      String[] meant = link ? new String[] {OpenCommand.NAME, args[0]} : args;
      int exitCode = commandLine(link, List.of(meant)).execute(meant);
      return terminal.delivered() || exitCode != ExitCode.OK ? exitCode : ExitCode.SOFTWARE;
    } catch (OutputWriter.NotWritten failure) {
      return explain(failure);
    } catch (Throwable mistake) {
      return explainUnexpected(mistake);
    }
  }

  private int explain(OutputWriter.NotWritten failure) {
    terminal.say(failure.explanation());
    return ExitCode.SOFTWARE;
  }

  private CommandLine commandLine(boolean link, List<String> arguments) {
    ConnectionOptions options = new ConnectionOptions();
    CommandLine line = new CommandLine(new WindowCommand(options, program));
    new Subcommands(options, program, terminal, link)
        .needed(arguments)
        .forEach(line::addSubcommand);
    GeneralOptions.addTo(line.getCommandSpec().version("tunnel-browser " + version));
    nameParts(line);
    return line.setResourceBundle(Messages.bundle())
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        // a filter may begin with @ and is no file
        .setExpandAtFiles(false)
        .setExecutionStrategy(parsed -> executeAloud(parsed, options))
        .setParameterExceptionHandler((wrong, _) -> explainUsage(wrong))
        .setExecutionExceptionHandler((failure, _, _) -> explain(failure));
  }

  private static void nameParts(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading(Messages.text("cli.help.usageHeading") + " ")
        .commandListHeading(Messages.text("cli.help.commandsHeading") + "%n");
    line.getSubcommands().values().forEach(CommandLineApp::nameParts);
  }

  private int executeAloud(ParseResult parsed, ConnectionOptions options) {
    try {
      return execute(parsed, options);
    } catch (OutputWriter.NotWritten failure) {
      return explain(failure);
    }
  }

  private int execute(ParseResult parsed, ConnectionOptions options) {
    ParseResult command = parsed;
    boolean help = parsed.isUsageHelpRequested();
    while (command.hasSubcommand()) {
      command = command.subcommand();
      help |= command.isUsageHelpRequested();
    }
    CommandLine commandLine = command.commandSpec().commandLine();
    if (help) {
      commandLine.usage(commandLine.getOut());
      return ExitCode.OK;
    }
    if (parsed.isVersionHelpRequested()) {
      parsed.commandSpec().commandLine().printVersionHelp(commandLine.getOut());
      return ExitCode.OK;
    }
    if (isVerbose(parsed)) {
      program.diagnostics().log().showTo(terminal::sayLines);
    }
    Optional<Message> contradiction = options.contradiction();
    if (contradiction.isPresent()) {
      throw new ParameterException(commandLine, Messages.text(contradiction.get()));
    }
    if (parsed.hasSubcommand()) {
      refuseWindowOptions(parsed, commandLine);
    }
    program.diagnostics().begin(command.commandSpec().name());
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Wherever it stands, before or after the command. */
  private static boolean isVerbose(ParseResult parsed) {
    return parsed.hasMatchedOption("--verbose")
        || (parsed.hasSubcommand() && isVerbose(parsed.subcommand()));
  }

  private static void refuseWindowOptions(ParseResult parsed, CommandLine command) {
    for (OptionSpec option : parsed.matchedOptions()) {
      if (option.scopeType() == ScopeType.LOCAL) {
        throw new ParameterException(
            command,
            Messages.text("cli.windowOption", option.longestName(), command.getCommandName()));
      }
    }
  }

  private int explainUsage(ParameterException wrong) {
    terminal.say(UsageProblem.of(String.valueOf(wrong.getMessage())));
    terminal.say(
        Message.of(
            "cli.usage.try", wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help"));
    return ExitCode.USAGE;
  }

  private int explain(Exception failure) {
    switch (failure) {
      case CannotStart reason -> {
        terminal.say(reason.explanation());
        return reason.isWrongUsage() ? ExitCode.USAGE : ExitCode.SOFTWARE;
      }
      case OutputWriter.NotWritten lost -> {
        return explain(lost);
      }
      case InterruptedException _ -> {
        Thread.currentThread().interrupt();
        terminal.say(Message.of("cli.interrupted"));
      }
      default -> {
        return explainUnexpected(failure);
      }
    }
    return ExitCode.SOFTWARE;
  }

  /** Its message was not made for users. */
  private int explainUnexpected(Throwable mistake) {
    Log log = program.diagnostics().log();
    log.error("Nobody expected this", mistake);
    log.close(); // so that it is certain whether it could be written
    terminal.say(
        Message.of(
            "cli.mistake",
            mistake.getClass().getSimpleName(),
            log.isUnwritable()
                ? Message.of("cli.mistake.noLog")
                : Message.of("cli.mistake.log", log.file())));
    return ExitCode.SOFTWARE;
  }
}
