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
import tunnelbrowser.cli.CommandLineApp;
import tunnelbrowser.cli.Program;
import tunnelbrowser.startup.Arguments;
import tunnelbrowser.startup.Garbled;
import tunnelbrowser.startup.Proxies;
import tunnelbrowser.cli.OutputWriter;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    new Proxies(System.getenv()).install();
    PrintWriter out = new PrintWriter(new OutputWriter(text(FileDescriptor.out)));
    PrintWriter err = writer(FileDescriptor.err);
    int exitCode = run(new Arguments(List.of(args)), System.getenv(), out, err);
    err.flush();
    System.exit(exitCode);
  }

  /** Explains itself even where it cannot begin anything. */
  static int run(
      Arguments arguments, Map<String, String> variables, PrintWriter out, PrintWriter err) {
    Program program = program(arguments, variables, out, err);
    boolean listens = program instanceof Composition || arguments.askForExplanation();
    return new CommandLineApp(program, Composition.version(), out, err)
        .run(listens ? arguments.all().toArray(String[]::new) : new String[0]);
  }

  private static Program program(
      Arguments arguments, Map<String, String> variables, PrintWriter out, PrintWriter err) {
    try {
      arguments.check();
    } catch (Garbled argument) {
      return new RefusedStart(CannotStart.wrongUsage(argument.sentence()));
    }
    try {
      return composition(variables, out, err);
    } catch (Garbled folder) {
      return new RefusedStart(new CannotStart(folder.sentence(), folder));
    }
  }

  /**
   * The program, as it runs on this machine with these variables.
   *
   * @throws Garbled if the user's folders have names that cannot be read
   */
  static Composition composition(Map<String, String> variables, PrintWriter out, PrintWriter err)
      throws Garbled {
    return new Composition(Machine.with(variables), Clock.system(ZoneId.systemDefault()), out, err);
  }

  /** UTF-8 whatever the locale, so that what is piped on is the same everywhere. */
  static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(text(to));
  }

  private static Writer text(FileDescriptor to) {
    return new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8);
  }
}
