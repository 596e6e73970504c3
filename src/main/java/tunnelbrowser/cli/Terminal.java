package tunnelbrowser.cli;

import java.io.PrintWriter;
import tunnelbrowser.export.TerminalText;
import tunnelbrowser.refresh.ApiSession;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

/**
 * Standard output, which carries what was asked for and nothing else, and standard error, which
 * carries everything else.
 */
public record Terminal(PrintWriter out, PrintWriter err) {

  /**
   * Sends off what was printed so far.
   *
   * @return false if nobody takes it any more, as when {@code head} has seen enough
   * @throws OutputWriter.NotWritten if it cannot be written for another reason
   */
  public boolean delivered() {
    return !out.checkError();
  }

  /** Tells where the key came from, if that is worth telling. */
  public void sayWhoseKey(ApiSession session) {
    session.keyOrigin().ifPresent(origin -> say(Message.of("cli.keyFrom", origin)));
  }

  /** Prints the lines of a text to standard error, whatever they contain. */
  public void sayLines(String text) {
    text.lines().forEach(this::say);
  }

  /** Prints the message as one line to standard error. */
  public void say(Message message) {
    say(Messages.text(message));
  }

  /** Prints one line to standard error, whatever the sentence contains. */
  public void say(String sentence) {
    err.print(TerminalText.plain(sentence) + "\n");
    err.flush();
  }
}
