package tunnelbrowser.training;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import tunnelbrowser.Composition;
import tunnelbrowser.Main;
import tunnelbrowser.cli.CommandLineApp;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.startup.UnreadableName;

/**
 * Starts the program as {@link Main} does and prints {@code first rows} once the window has painted
 * some. The benchmark calls it, users do not. The window stays, for its memory is measured too.
 */
public final class FirstPaintProbe {
  private FirstPaintProbe() {}

  public static void main(String[] args) throws UnreadableName {
    PrintWriter out = Main.writer(FileDescriptor.out);
    PrintWriter err = Main.writer(FileDescriptor.err);
    Diagnostics diagnostics = Main.diagnostics(System.getenv());
    Thread.setDefaultUncaughtExceptionHandler(diagnostics);
    Composition composition = Main.composition(System.getenv(), diagnostics, out, err);
    GuestProgram program =
        new GuestProgram(
            composition,
            stage ->
                FirstPaint.await(
                    stage,
                    () -> {
                      out.print("first rows\n");
                      out.flush();
                    }));
    int exitCode = new CommandLineApp(program, Composition.version(), out, err).run(args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }
}
