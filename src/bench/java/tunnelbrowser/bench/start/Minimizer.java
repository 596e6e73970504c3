package tunnelbrowser.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Minimizes windows from outside, as a user does; it needs xdotool and a window manager. */
final class Minimizer {
  private static final Path XDOTOOL = Path.of("/usr/bin/xdotool");

  private Minimizer() {}

  static boolean exists(Display display) throws IOException, InterruptedException {
    return !display.equals(Display.HEADLESS)
        && Files.isExecutable(XDOTOOL)
        && hasWindowManager(display);
  }

  private static boolean hasWindowManager(Display display)
      throws IOException, InterruptedException {
    List<String> words = List.of(XDOTOOL.toString(), "get_num_desktops"); // which it is asked for
    return new Command(words, display.environment())
            .start(ProcessBuilder.Redirect.DISCARD)
            .waitFor()
        == 0;
  }

  /** All windows of the program, whichever version it is. */
  static void minimizeAll(Display display) throws IOException, InterruptedException {
    List<String> words =
        List.of(
            XDOTOOL.toString(),
            "search",
            "--onlyvisible",
            "--name",
            "Tunnel Browser",
            "windowminimize",
            "%@");
    new Command(words, display.environment()).untilEnd();
  }
}
