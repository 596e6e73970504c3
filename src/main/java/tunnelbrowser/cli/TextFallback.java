package tunnelbrowser.cli;

import java.io.PrintWriter;

/** What stands in for the window where none can be shown: the table as text. */
public final class TextFallback {
  private static final String HOW =
      " Here are the tunnels as text; a window needs a desktop session and, on Linux, GTK 3.";

  private TextFallback() {}

  /**
   * Prints every tunnel to {@code out} and, to {@code err}, why there is no window and how to get
   * one.
   *
   * @param why one sentence, such as "There is no display."
   * @return the exit code: 0, or 1 if not all tunnels could be read or printed
   */
  public static int print(OpenSource tunnels, PrintWriter out, PrintWriter err, String why)
      throws InterruptedException {
    Terminal terminal = new Terminal(out, err);
    terminal.say(why + HOW);
    return new ListPrinter(ListRequest.TABLE, terminal).print(tunnels);
  }
}
