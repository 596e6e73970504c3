package tunnelbrowser;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import tunnelbrowser.cli.CommandLineApp;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.log.Log;
import tunnelbrowser.log.LogFolder;
import tunnelbrowser.log.Redaction;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    new SystemProxies(System.getenv()).tell(System.getProperties());
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    Diagnostics diagnostics = diagnostics(System.getenv());
    Thread.setDefaultUncaughtExceptionHandler(diagnostics);
    Composition composition = composition(System.getenv(), diagnostics, out, err);
    int exitCode = new CommandLineApp(composition, Composition.version(), out, err).run(args);
    diagnostics.log().close();
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** The program, as it runs on this machine with these variables. */
  static Composition composition(
      Map<String, String> variables, Diagnostics diagnostics, PrintWriter out, PrintWriter err) {
    return new Composition(Machine.with(variables), clock(), diagnostics, out, err);
  }

  /** What takes unexpected failures on a machine with these variables. */
  static Diagnostics diagnostics(Map<String, String> variables) {
    Properties java = System.getProperties();
    String system = java.getProperty("os.name");
    Path folder = LogFolder.of(variables, home(variables, system), system);
    String about =
        String.join(
            "\n",
            "Tunnel Browser " + Composition.version(),
            "%s %s, %s"
                .formatted(system, java.getProperty("os.version"), java.getProperty("os.arch")),
            "Java %s, %s"
                .formatted(
                    java.getProperty("java.runtime.version"), java.getProperty("java.vm.name")),
            "Display: " + display(variables));
    return new Diagnostics(new Log(folder, Redaction.ofThisProcess(), clock()), about);
  }

  private static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  private static Path home(Map<String, String> variables, String system) {
    String named = system.startsWith("Windows") ? "" : variables.getOrDefault("HOME", "");
    return named.startsWith("/") ? Path.of(named) : Path.of(System.getProperty("user.home"));
  }

  /** Which kind of one, not which one. */
  private static String display(Map<String, String> variables) {
    return variables.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
        ? variables.getOrDefault("DISPLAY", "").isEmpty() ? "the system's own, or none" : "X11"
        : "Wayland";
  }

  /** UTF-8 whatever the locale, so that what is piped on is the same everywhere. */
  static PrintWriter writer(FileDescriptor to) {
    Writer text = new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8);
    return new PrintWriter(text);
  }
}
