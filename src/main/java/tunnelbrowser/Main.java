package tunnelbrowser;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.OutputWriter;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.command.CommandLineApp;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.startup.Arguments;
import tunnelbrowser.startup.HostEnvironment;
import tunnelbrowser.startup.ProcessDiagnostics;
import tunnelbrowser.startup.Proxies;
import tunnelbrowser.startup.RefusedStart;
import tunnelbrowser.startup.UnreadableName;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(new OutputWriter(text(FileDescriptor.out)));
    PrintWriter err = writer(FileDescriptor.err);
    int exitCode = run(List.of(args), System.getenv(), out, err);
    err.flush();
    System.exit(exitCode);
  }

  /**
   * All that the program does in this process, from its start to its end.
   *
   * @param variables the environment, such as {@link System#getenv()}
   * @return the exit code
   */
  public static int run(
      List<String> args, Map<String, String> variables, PrintWriter out, PrintWriter err) {
    new Proxies(variables).install();
    Diagnostics diagnostics = ProcessDiagnostics.of(variables, Composition.version(), clock());
    Thread.setDefaultUncaughtExceptionHandler(diagnostics);
    Arguments arguments = new Arguments(args);
    int exitCode = run(program(arguments, variables, diagnostics, out, err), arguments, out, err);
    diagnostics.log().close();
    return exitCode;
  }

  /** Explains itself even where it cannot begin anything. */
  static int run(Program program, Arguments arguments, PrintWriter out, PrintWriter err) {
    boolean listens = program instanceof Composition || arguments.askForExplanation();
    return new CommandLineApp(program, Composition.version(), out, err)
        .run(listens ? arguments.all().toArray(String[]::new) : new String[0]);
  }

  static Program program(
      Arguments arguments,
      Map<String, String> variables,
      Diagnostics diagnostics,
      PrintWriter out,
      PrintWriter err) {
    try {
      arguments.check();
    } catch (UnreadableName argument) {
      return new RefusedStart(CannotStart.wrongUsage(argument.explanation()), diagnostics);
    }
    try {
      return new Composition(HostEnvironment.with(variables), clock(), diagnostics, out, err);
    } catch (UnreadableName folder) {
      return new RefusedStart(new CannotStart(folder.explanation(), folder), diagnostics);
    }
  }

  private static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /** UTF-8 whatever the locale, so that what is piped on is the same everywhere. */
  public static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(text(to));
  }

  private static Writer text(FileDescriptor to) {
    return new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8);
  }
}
