package tunnelbrowser.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A server on loopback that says exactly what a test wants, for faults no HTTP server makes. */
public final class RawServer implements AutoCloseable {
  private final ServerSocket listening;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  private RawServer(ServerSocket listening) {
    this.listening = listening;
  }

  /** What to say on a connection whose request has been read; it is closed afterwards. */
  @FunctionalInterface
  public interface Reply {
    void on(Socket connection) throws IOException;
  }

  /** A server on a free port that treats every connection so. */
  public static RawServer replying(Reply reply) throws IOException {
    RawServer server = listening();
    Thread.startVirtualThread(() -> server.accept(socket -> serve(socket, reply)));
    return server;
  }

  /** A server on a free port that says this on every connection before anything is asked. */
  public static RawServer greeting(String text) throws IOException {
    RawServer server = listening();
    Thread.startVirtualThread(() -> server.accept(socket -> greet(socket, text)));
    return server;
  }

  private static RawServer listening() throws IOException {
    return new RawServer(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
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

  private static void serve(Socket socket, Reply reply) {
    try (socket) {
      BufferedReader request =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      String line = request.readLine();
      while (line != null && !line.isEmpty()) {
        line = request.readLine();
      }
      if (line != null) {
        reply.on(socket);
      }
    } catch (IOException brokenOff) {
      // by either side: the test looks at what its client made of it
    }
  }
}
