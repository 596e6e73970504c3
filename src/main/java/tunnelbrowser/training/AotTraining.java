package tunnelbrowser.training;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tunnelbrowser.Composition;
import tunnelbrowser.Main;
import tunnelbrowser.cli.CommandLineApp;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.startup.UnreadableName;
import tunnelbrowser.ui.window.Toolkit;

/**
 * Does what users do at every start, so that the JVM can note for its start-up cache which classes
 * and methods that takes. The packaging calls it, users do not.
 *
 * <p>It lists the demo's tunnels on the command line, then in a window, where it sorts, filters and
 * reads details; with the argument {@code --headless} that window needs no display.
 */
public final class AotTraining {
  private AotTraining() {}

  public static void main(String[] args) throws UnreadableName {
    if (List.of(args).contains("--headless")) {
      Toolkit.drawWithoutDisplay();
    }
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    // a log is written as at every start, but not into that of whoever makes the package
    String scratch = System.getProperty("java.io.tmpdir");
    Diagnostics diagnostics = Main.diagnostics(Map.of("HOME", scratch, "LOCALAPPDATA", scratch));
    Thread.setDefaultUncaughtExceptionHandler(diagnostics);
    Composition composition = Main.composition(Map.of(), diagnostics, nowhere, nowhere);
    GuestProgram program = new GuestProgram(composition, TrainingSession::begin);
    CommandLineApp app = new CommandLineApp(program, Composition.version(), nowhere, nowhere);
    System.exit(Math.max(app.run("list", "--demo"), app.run("--demo")));
  }
}
