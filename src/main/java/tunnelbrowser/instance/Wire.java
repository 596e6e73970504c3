package tunnelbrowser.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lines of text over a socket, of limited length and within a limited time. */
final class Wire implements AutoCloseable {
  /** In bytes, with its end. */
  static final int LONGEST_LINE = 4096;

  /** What was sent is no line, or too long a one. */
  static final class Malformed extends IOException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  private final SocketChannel channel;
  private final CompletableFuture<Void> deadline;

  /**
   * @param patience after that the channel is closed, whatever is under way
   */
  Wire(SocketChannel channel, Duration patience) {
    this.channel = channel;
    this.deadline =
        CompletableFuture.runAsync(
            this::closeChannel,
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  /**
   * Calls the process that listens at that address, over a channel of its own.
   *
   * @throws ClosedChannelException if it does not take the call in time
   * @throws IOException if nobody is there
   */
  static Wire to(UnixDomainSocketAddress address, Duration patience) throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    Wire wire = new Wire(channel, patience);
    try {
      channel.connect(address);
      return wire;
    } catch (IOException failure) {
      wire.close();
      throw failure;
    }
  }

  void send(String line) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * The next line, without its end.
   *
   * @throws Malformed if the other side sends something else
   */
  String receive() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_LINE);
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes);
      int end = bytes.position() - 1;
      if (end >= 0 && bytes.get(end) == '\n') {
        return text(bytes.slice(0, end));
      }
      if (read < 0) {
        throw new Malformed("it ends in the middle of a line.");
      }
    }
    throw new Malformed("its line is longer than " + LONGEST_LINE + " bytes.");
  }

  private static String text(ByteBuffer bytes) throws Malformed {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException otherBytes) {
      throw new Malformed("it is not text.");
    }
  }

  private void closeChannel() {
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      // there is nobody to tell
    }
  }

  @Override
  public void close() {
    deadline.cancel(false);
    closeChannel();
  }
}
