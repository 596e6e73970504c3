package tunnelbrowser.cli;

import java.io.PrintWriter;
import tunnelbrowser.refresh.ApiSession;

/** What stands in for the window where none can be shown: the table as text. */
public final class TextFallback {
  private static final String HOW =
      " Here are the tunnels as text; a window needs a desktop session and, on Linux, GTK 3.";

  private static final String NOBODYS =
      """
      DEMO DATA, all of it made up: there is no API key in NGROK_API_KEY or in an account.
      To see your tunnels, set NGROK_API_KEY (keys: https://dashboard.ngrok.com/api-keys)
      or set up an account: tunnel-browser accounts add NAME

      """;

  private TextFallback() {}

  /**
   * Prints to {@code out}, and so wherever the table goes, that the table which follows is the
   * demo's, for somebody who has not asked for the demo, and how to connect.
   */
  public static void announceDemo(PrintWriter out) {
    out.print(NOBODYS);
    out.flush();
  }

  /**
   * Prints every tunnel to {@code out} and, to {@code err}, why there is no window and how to get
   * one.
   *
   * @param why one sentence, such as "There is no display."
   * @return the exit code: 0, or 1 if not all tunnels could be read or printed
   */
  public static int print(ApiSession session, PrintWriter out, PrintWriter err, String why)
      throws InterruptedException {
    Terminal terminal = new Terminal(out, err);
    terminal.say(why + HOW);
    return new ListPrinter(ListRequest.TABLE, terminal).print(session);
  }
}
