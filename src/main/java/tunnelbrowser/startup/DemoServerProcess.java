package tunnelbrowser.startup;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import tunnelbrowser.cli.CannotStart;
import tunnelbrowser.cli.DemoServerRequest;
import tunnelbrowser.cli.RunningDemoServer;
import tunnelbrowser.demo.DemoOptions;
import tunnelbrowser.demo.DemoServer;
import tunnelbrowser.text.Message;

/** The demo server as a program of its own, which runs until the process is told to end. */
public final class DemoServerProcess implements RunningDemoServer {
  private final DemoServer server;
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * Starts the server.
   *
   * @throws CannotStart if its port is taken
   */
  public static DemoServerProcess start(DemoServerRequest request, Clock clock) throws CannotStart {
    DemoOptions options =
        new DemoOptions(
            request.port(), request.tunnels(), request.seed(), request.requestsPerMinute());
    try {
      return new DemoServerProcess(DemoServer.start(options, clock));
    } catch (IOException taken) {
      String port = String.valueOf(request.port());
      throw new CannotStart(
          taken.getMessage() == null
              ? Message.of("start.port", port)
              : Message.of("start.portBecause", port, taken.getMessage()),
          taken);
    }
  }

  private DemoServerProcess(DemoServer server) {
    this.server = server;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of the demo server"));
  }

  @Override
  public URI baseUrl() {
    return server.baseUrl();
  }

  @Override
  public String key() {
    return server.key();
  }

  @Override
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  @Override
  public void close() {
    server.close();
    ended.countDown();
  }
}
