package tunnelbrowser.startup;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiKey;

/** Where a key is entered: without echo at a terminal, or from what is piped in. */
public final class KeyPrompt {
  /** Far more than any key has. */
  private static final int LONGEST = 10_000;

  private KeyPrompt() {}

  /** Asks at the terminal if there is one, or else reads what is piped in. */
  public static ApiKey ask() throws CannotStart {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    return console.isPresent() ? typed(console.get()) : piped(System.in);
  }

  /** The key in the first line of the stream, which may stay open after it. */
  static ApiKey piped(InputStream from) throws CannotStart {
    byte[] line = new byte[LONGEST];
    try {
      int length = 0;
      for (int next = from.read(); next >= 0 && next != '\n' && next != '\r'; next = from.read()) {
        if (length == LONGEST) {
          throw new CannotStart(Message.of("key.entered.tooLong"));
        }
        line[length++] = (byte) next;
      }
      return key(new String(line, 0, length, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new CannotStart(Message.of("key.entered.unreadable"), unreadable);
    } finally {
      Arrays.fill(line, (byte) 0);
    }
  }

  private static ApiKey typed(Console console) throws CannotStart {
    char[] typed = console.readPassword("%s", Messages.text("key.entered.prompt"));
    if (typed == null) {
      throw new CannotStart(Message.of("key.entered.none"));
    }
    try {
      return key(new String(typed));
    } finally {
      Arrays.fill(typed, ' ');
    }
  }

  private static ApiKey key(String text) throws CannotStart {
    try {
      return ApiKey.entered(text);
    } catch (ApiKey.Unusable notAKey) {
      throw new CannotStart(notAKey.explanation(), notAKey);
    }
  }
}
