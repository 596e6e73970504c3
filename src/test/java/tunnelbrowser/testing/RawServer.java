package tunnelbrowser.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A server on loopback that says exactly what a test wants, for faults no HTTP server makes. */
public final class RawServer implements AutoCloseable {
  private final ServerSocket listening;
  private final Thread accepting;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  private RawServer(ServerSocket listening, Consumer<Socket> treatment) {
    this.listening = listening;
    this.accepting = Thread.ofVirtual().unstarted(() -> accept(treatment));
  }

  private static RawServer started(ServerSocket listening, Consumer<Socket> treatment) {
    RawServer server = new RawServer(listening, treatment);
    server.accepting.start();
    return server;
  }

  /** What to say on a connection whose request has been read; it is closed afterwards. */
  @FunctionalInterface
  public interface Reply {
    void on(Socket connection) throws IOException;
  }

  /** What to say to a request. */
  @FunctionalInterface
  public interface Conversation {
    /**
     * Says it.
     *
     * @param target the path with its query; host and port for {@code CONNECT}
     * @param header the whole header, one line each
     * @return whether the connection stays open for another request
     */
    boolean on(String target, List<String> header, Socket connection) throws IOException;
  }

  /** A server that talks so on every connection, request by request. */
  public static RawServer conversing(ServerSocket listening, Conversation conversation) {
    return started(listening, socket -> converse(socket, conversation));
  }

  /** A server on a free port that treats every connection so. */
  public static RawServer replying(Reply reply) throws IOException {
    return conversing(
        onLoopback(0),
        (target, header, connection) -> {
          reply.on(connection);
          return false;
        });
  }

  /** A server on a free port that says this on every connection before anything is asked. */
  public static RawServer greeting(String text) throws IOException {
    return started(onLoopback(0), socket -> greet(socket, text));
  }

  /** A socket that listens on that port; on a free one if it is 0. */
  public static ServerSocket onLoopback(int port) throws IOException {
    return new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
  }

  /** Says this and nothing more, then waits for the client to hang up. */
  public static Reply sayingOnly(String text) {
    return connection -> {
      say(connection, text);
      awaitHangUp(connection);
    };
  }

  public static void say(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    connection.getOutputStream().flush();
  }

  /** Returns when the client has closed its side, by whatever means. */
  public static void awaitHangUp(Socket connection) {
    try {
      while (connection.getInputStream().read() >= 0) {
        // whatever still comes does not matter
      }
    } catch (IOException reset) {
      // that is hanging up, too
    }
  }

  public int port() {
    return listening.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    try {
      accepting.join(); // before that the port may still be taken
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    hangUp();
  }

  /** Closes every connection, but goes on listening. */
  public void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void accept(Consumer<Socket> conversation) {
    try {
      while (!listening.isClosed()) {
        Socket socket = listening.accept();
        sockets.add(socket);
        Thread.startVirtualThread(() -> conversation.accept(socket));
      }
    } catch (IOException stopped) {
      // closed by the test
    }
  }

  private static void greet(Socket socket, String text) {
    try (socket) {
      say(socket, text);
      awaitHangUp(socket);
    } catch (IOException brokenOff) {
      // by the client: the test looks at what it made of it
    }
  }

  private static void converse(Socket socket, Conversation conversation) {
    try (socket) {
      BufferedReader requests =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      boolean open = true;
      while (open) {
        List<String> header = header(requests);
        open = !header.isEmpty() && conversation.on(target(header), header, socket);
      }
    } catch (IOException brokenOff) {
      // by either side: the test looks at what its client made of it
    }
  }

  private static String target(List<String> header) {
    return header.getFirst().split(" ", -1)[1];
  }

  /** The lines up to the empty one; none if the connection ends before that. */
  private static List<String> header(BufferedReader requests) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = requests.readLine();
    while (line != null && !line.isEmpty()) {
      lines.add(line);
      line = requests.readLine();
    }
    return line == null ? List.of() : lines;
  }
}
