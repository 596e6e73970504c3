package tunnelbrowser.cli;

import java.io.PrintWriter;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

/** What stands in for the window where none can be shown: the table as text. */
public final class TextFallback {
  private TextFallback() {}

  /**
   * Prints to {@code out}, and so wherever the table goes, that the table which follows is the
   * demo's, for somebody who has not asked for the demo, and how to connect.
   */
  public static void announceDemo(PrintWriter out) {
    out.print(Messages.text("cli.demoData") + "\n\n");
    out.flush();
  }

  /**
   * Prints every tunnel to {@code out} and, to {@code err}, why there is no window and how to get
   * one.
   *
   * @param why there is no window
   * @return the exit code: 0, or 1 if not all tunnels could be read or printed
   */
  public static int print(ApiSession session, PrintWriter out, PrintWriter err, Message why)
      throws InterruptedException {
    Terminal terminal = new Terminal(out, err);
    terminal.say(Message.sentences(why, Message.of("cli.asText")));
    return new ListPrinter(ListRequest.TABLE, terminal).print(session);
  }
}
