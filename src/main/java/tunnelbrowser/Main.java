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
    new Proxies(System.getenv()).install();
    PrintWriter out = new PrintWriter(new OutputWriter(text(FileDescriptor.out)));
    PrintWriter err = writer(FileDescriptor.err);
    Diagnostics diagnostics = diagnostics(System.getenv());
    Thread.setDefaultUncaughtExceptionHandler(diagnostics);
    Program program = program(new Arguments(List.of(args)), System.getenv(), diagnostics, out, err);
    int exitCode = run(program, new Arguments(List.of(args)), out, err);
    diagnostics.log().close();
    err.flush();
    System.exit(exitCode);
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
      return composition(variables, diagnostics, out, err);
    } catch (UnreadableName folder) {
      return new RefusedStart(new CannotStart(folder.explanation(), folder), diagnostics);
    }
  }

  /**
   * The program, as it runs on this machine with these variables.
   *
   * @throws UnreadableName if the user's folders have names that cannot be read
   */
  public static Composition composition(
      Map<String, String> variables, Diagnostics diagnostics, PrintWriter out, PrintWriter err)
      throws UnreadableName {
    return new Composition(HostEnvironment.with(variables), clock(), diagnostics, out, err);
  }

  /** What takes unexpected failures on a machine with these variables. */
  public static Diagnostics diagnostics(Map<String, String> variables) {
    return ProcessDiagnostics.of(variables, Composition.version(), clock());
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
