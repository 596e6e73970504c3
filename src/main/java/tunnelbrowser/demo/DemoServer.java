package tunnelbrowser.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An API server on this computer with a made-up fleet of tunnels that come and go.
 *
 * <p>It speaks ngrok's API as far as the program reads it, errors and rate limit included. What it
 * says follows from the options and the clock alone: servers with equal options and equal clocks
 * tell the same, wherever and whenever they were started, except for operation ids and the port in
 * addresses. The two tunnels of ngrok's reference page are always its oldest; all addresses of
 * resources, also of those two, are on the server's own {@link #baseUrl()}, because those that the
 * page prints lead to ngrok itself.
 *
 * <p>The fleet's oldest tunnels are some four hundred days old, so the clock should not stand
 * before the autumn of 2024. Its threads do not keep the JVM alive.
 */
public final class DemoServer implements AutoCloseable {
  private static final String KEY = "demo_2TunnelBrowserMadeUpFleet";

  private final HttpServer server;
  private final ExecutorService handlers;
  private final URI baseUrl;

  private DemoServer(HttpServer server, ExecutorService handlers, URI baseUrl) {
    this.server = server;
    this.handlers = handlers;
    this.baseUrl = baseUrl;
  }

  /**
   * Starts a server that listens on 127.0.0.1 only.
   *
   * @throws IOException if the port is taken
   */
  public static DemoServer start(DemoOptions options, Clock clock) throws IOException {
    // Read once, when the server's classes load; without it every answer takes 40 ms longer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, options.port()), 0);
    URI baseUrl = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(handlers);
    server.createContext("/", api(options, new Links(baseUrl), clock));
    startAsDaemon(server);
    return new DemoServer(server, handlers, baseUrl);
  }

  private static Api api(DemoOptions options, Links links, Clock clock) {
    DemoFleet fleet = new DemoFleet(options.tunnels(), options.seed(), links, clock);
    RateLimit rateLimit = new RateLimit(options.requestsPerMinute(), clock);
    return new Api(new Authenticator(KEY), rateLimit, new Routes(fleet, links), fleet.ids(), clock);
  }

  /** The server's own thread is a daemon if the thread that starts it is one. */
  private static void startAsDaemon(HttpServer server) {
    Thread starter = Thread.ofPlatform().daemon().name("demo-server-start").start(server::start);
    boolean interrupted = false;
    while (starter.isAlive()) {
      try {
        starter.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where the server listens, such as {@code http://127.0.0.1:4040}; without a path. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** The one API key that the server accepts. It opens nothing else and is no secret. */
  public String key() {
    return KEY;
  }

  /** Stops at once: requests that are being answered are broken off, and the port is free. */
  @Override
  public void close() {
    server.stop(0);
    handlers.shutdownNow();
  }
}
