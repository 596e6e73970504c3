package tunnelbrowser;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tunnelbrowser.account.EnvironmentKey;
import tunnelbrowser.account.StoredAccounts;
import tunnelbrowser.account.ngrokfile.NgrokFile;
import tunnelbrowser.cli.command.CommandLineApp;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.startup.HostEnvironment;
import tunnelbrowser.startup.WindowSharing;
import tunnelbrowser.testing.MemoryKeychain;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.testing.TestClock;

/** What a run of the whole program left behind. */
public record ProgramRun(int exitCode, String out, String err) {
  private static final TestClock CLOCK = TestClock.at("2026-11-23T12:00:00Z");

  /** A demo server with the reference's two examples and nothing else. */
  static DemoServer server() throws IOException {
    return DemoServer.start(new DemoOptions(0, 2, 1, 120), CLOCK);
  }

  /** Runs the program against that server, with that key in the environment. */
  static ProgramRun at(DemoServer server, String key, String... args) {
    String[] withUrl = Arrays.copyOf(args, args.length + 2);
    withUrl[args.length] = "--api-url";
    withUrl[args.length + 1] = server.baseUrl().toString();
    return of(Map.of("NGROK_API_KEY", key), withUrl);
  }

  public static ProgramRun of(Map<String, String> environment, String... args) {
    return of(machine(environment, new MemorySettings(), List.of()), args);
  }

  /** A computer with these variables, these settings, ngrok's file there and an empty keychain. */
  public static HostEnvironment machine(
      Map<String, String> variables, SettingsStore settings, List<Path> ngrokFiles) {
    EnvironmentKey environment = new EnvironmentKey(variables);
    return new HostEnvironment(
        environment,
        settings,
        new StoredAccounts(settings, environment, new MemoryKeychain(), new NgrokFile(ngrokFiles)),
        WindowSharing.NONE);
  }

  public static ProgramRun of(HostEnvironment machine, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter toOut = new PrintWriter(out);
    PrintWriter toErr = new PrintWriter(err);
    Composition composition = new Composition(machine, CLOCK, Diagnostics.none(), toOut, toErr);
    int exitCode = new CommandLineApp(composition, "1.2.3", toOut, toErr).run(args);
    return new ProgramRun(exitCode, out.toString(), err.toString());
  }
}
