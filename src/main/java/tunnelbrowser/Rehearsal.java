package tunnelbrowser;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import tunnelbrowser.account.Environment;
import tunnelbrowser.cli.ApiChoice;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.CommandLineApp;
import tunnelbrowser.cli.DemoServerRequest;
import tunnelbrowser.cli.OpenSource;
import tunnelbrowser.cli.Program;
import tunnelbrowser.cli.RunningDemoServer;
import tunnelbrowser.cli.WindowRequest;
import tunnelbrowser.ui.RehearsedSession;
import tunnelbrowser.ui.Toolkit;

/**
 * Does what users do at every start, so that the JVM can note for its start-up cache which classes
 * and methods that takes. The packaging calls it, users do not.
 *
 * <p>It lists the demo's tunnels on the command line, then in a window, where it sorts, filters and
 * reads details; with the argument {@code --headless} that window needs no display.
 */
public final class Rehearsal implements Program {
  private final Composition composition;

  private Rehearsal(Composition composition) {
    this.composition = composition;
  }

  public static void main(String[] args) {
    if (List.of(args).contains("--headless")) {
      Toolkit.drawWithoutDisplay();
    }
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Composition composition = Main.composition(new Environment(Map.of()), nowhere, nowhere);
    CommandLineApp app =
        new CommandLineApp(new Rehearsal(composition), Composition.version(), nowhere, nowhere);
    System.exit(Math.max(app.run("list", "--demo"), app.run("--demo")));
  }

  @Override
  public OpenSource open(ApiChoice choice) throws CannotStart {
    return composition.open(choice);
  }

  @Override
  public RunningDemoServer startDemoServer(DemoServerRequest request) throws CannotStart {
    return composition.startDemoServer(request);
  }

  @Override
  public int openWindow(ApiChoice choice, WindowRequest window)
      throws CannotStart, InterruptedException {
    return composition.openWindow(choice, window, RehearsedSession::begin);
  }
}
