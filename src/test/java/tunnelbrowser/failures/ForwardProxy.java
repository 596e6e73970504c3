package tunnelbrowser.failures;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.RawServer;

/** A proxy on loopback that makes tunnels, all of them to one server, whatever is asked for. */
final class ForwardProxy implements AutoCloseable {
  private final List<List<String>> headers = new CopyOnWriteArrayList<>();
  private final RawServer server;
  private final int apiPort;
  private volatile RawServer.Conversation treatment = this::connect;

  private ForwardProxy(int apiPort) throws IOException {
    this.apiPort = apiPort;
    this.server =
        RawServer.conversing(
            RawServer.onLoopback(0),
            (target, header, connection) -> {
              headers.add(header);
              return treatment.on(target, header, connection);
            });
  }

  static ForwardProxy to(ScenarioServer apiServer) throws IOException {
    return new ForwardProxy(apiServer.port());
  }

  int port() {
    return server.port();
  }

  /** The headers of all requests so far, one line each. */
  List<List<String>> headers() {
    return List.copyOf(headers);
  }

  /** Ends all tunnels, and from now on gives that answer to whoever asks for one. */
  void refuses(CannedAnswer answer) throws IOException {
    treatment =
        (target, header, connection) -> {
          connection.getOutputStream().write(answer.raw());
          return false;
        };
    server.hangUp();
  }

  /** Makes tunnels for those who send these credentials. */
  void asksFor(String credentials) {
    treatment =
        (target, header, connection) -> {
          if (header.contains("Proxy-Authorization: " + credentials)) {
            return connect(target, header, connection);
          }
          connection.getOutputStream().write(unauthorized().raw());
          return false;
        };
  }

  static CannedAnswer unauthorized() {
    return CannedAnswer.empty(407).with("Proxy-Authenticate", "Basic realm=\"proxy\"");
  }

  /** Makes tunnels again, for everybody. */
  void letsThrough() {
    treatment = this::connect;
  }

  private boolean connect(String target, List<String> header, Socket client) throws IOException {
    try (Socket apiServer = new Socket(InetAddress.getLoopbackAddress(), apiPort)) {
      RawServer.say(client, "HTTP/1.1 200 Connected\r\n\r\n");
      Thread.startVirtualThread(() -> pass(apiServer, client));
      pass(client, apiServer);
    }
    return false;
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException run) {
      // either side has closed the tunnel
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
