package tunnelbrowser.startup;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import tunnelbrowser.cli.RunningDemoServer;
import tunnelbrowser.demo.DemoServer;

/** The demo server as a program of its own, which runs until the process is told to end. */
public final class DemoServerProcess implements RunningDemoServer {
  private final DemoServer server;
  private final CountDownLatch ended = new CountDownLatch(1);

  public DemoServerProcess(DemoServer server) {
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
