package tunnelbrowser.cli;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import tunnelbrowser.text.Explained;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;

/**
 * Standard output, which tells a reader that has gone from a disk that is full.
 *
 * <p>What a {@link java.io.PrintWriter} on top of it learns is that it failed if the reader has
 * gone, as when {@code head} has seen enough, or if the output was closed to begin with. Whatever
 * else goes wrong it cannot swallow: that is {@link NotWritten}, thrown once. Nothing is written
 * after the first failure.
 */
public final class OutputWriter extends FilterWriter {
  private boolean failed;

  public OutputWriter(Writer to) {
    super(to);
  }

  /** The output is lost, and somebody may be waiting for it. */
  public static final class NotWritten extends UncheckedIOException implements Explained {
    @Serial private static final long serialVersionUID = 1L;

    private final String why;

    private NotWritten(IOException cause) {
      super(cause);
      this.why = String.valueOf(cause.getMessage());
    }

    @Override
    public Message explanation() {
      return Message.of("cli.output", why);
    }

    /** In English, for the log. */
    @Override
    public String getMessage() {
      return Messages.english(explanation());
    }
  }

  private interface Writing {
    void write() throws IOException;
  }

  @Override
  public void write(int character) throws IOException {
    attempt(() -> out.write(character));
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    attempt(() -> out.write(text, start, length));
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    attempt(() -> out.write(text, start, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private void attempt(Writing writing) throws IOException {
    if (failed) {
      throw new IOException("It failed before.");
    }
    try {
      writing.write();
    } catch (IOException failure) {
      failed = true;
      if (nobodyReads(failure)) {
        throw failure;
      }
      throw new NotWritten(failure);
    }
  }

  private static boolean nobodyReads(IOException failure) {
    String why = String.valueOf(failure.getMessage());
    return why.equals("Broken pipe")
        || why.equals("Bad file descriptor")
        || why.equals("The pipe is being closed")
        || why.equals("The pipe has been ended")
        || why.equals(ofAPipeWithoutReader())
        || why.equals(ofAClosedOutput());
  }

  /** What this system says of it, for that is in the language of its user. */
  private static String ofAPipeWithoutReader() {
    try {
      Pipe pipe = Pipe.open();
      try (Pipe.SinkChannel sink = pipe.sink()) {
        pipe.source().close();
        sink.write(ByteBuffer.allocate(1));
        return "";
      }
    } catch (IOException expected) {
      return String.valueOf(expected.getMessage());
    }
  }

  /** The same for what is open, but not for writing. */
  private static String ofAClosedOutput() {
    Path readable = Path.of(System.getProperty("java.home"), "release");
    try (FileInputStream in = new FileInputStream(readable.toFile());
        FileOutputStream out = new FileOutputStream(in.getFD())) {
      out.write(0);
      return "";
    } catch (IOException expected) {
      return String.valueOf(expected.getMessage());
    }
  }
}
