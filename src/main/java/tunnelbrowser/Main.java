package tunnelbrowser;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import tunnelbrowser.cli.CommandLineApp;
import tunnelbrowser.cli.OutputWriter;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    new SystemProxies(System.getenv()).tell(System.getProperties());
    PrintWriter out = new PrintWriter(new OutputWriter(text(FileDescriptor.out)));
    PrintWriter err = writer(FileDescriptor.err);
    Composition composition = composition(System.getenv(), out, err);
    int exitCode = new CommandLineApp(composition, Composition.version(), out, err).run(args);
    err.flush();
    System.exit(exitCode);
  }

  /** The program, as it runs on this machine with these variables. */
  static Composition composition(Map<String, String> variables, PrintWriter out, PrintWriter err) {
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
