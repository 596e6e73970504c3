package tunnelbrowser.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import tunnelbrowser.log.Log;

/**
 * This process among those of the same user: it hands its wish to the one that has a window of the
 * account, or becomes that one.
 *
 * <p>Whatever goes wrong is written into the log and costs nothing but a second window. Safe for
 * several threads; calls block on other processes, but not for much longer than the patience.
 */
public final class RunningInstance implements AutoCloseable {
  /** How long a window that does not answer is waited for. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SocketFolder folder;
  private final Duration patience;
  private final Log log;
  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private Optional<InstanceServer> server = Optional.empty();
  private boolean closed;

  public RunningInstance(SocketFolder folder, Duration patience, Log log) {
    this.folder = folder;
    this.patience = patience;
    this.log = log;
  }

  /** Whether it is worth waiting for {@link #passOn} before anything else is begun. */
  public boolean mayHaveOthers() {
    return folder.hasSockets();
  }

  /**
   * Passes the wish on to a window that shows the account. If there is none, later starts find this
   * process from now on.
   *
   * @return whether another window fulfils it, so that there is nothing left to do here
   */
  public boolean passOn(SharedAccount account, LaunchWish wish) {
    String line = wish.line(); // before anybody waits for it
    try {
      Optional<Wire> other = otherOrThis(account);
      return other.isPresent() && fulfils(other.get(), line);
    } catch (IOException | UnsupportedOperationException reason) {
      log.info("This start has its own window: " + reason.getMessage());
      return false;
    }
  }

  /**
   * Lets later starts find this process by the account that it shows now, unless they find another
   * one by it.
   *
   * @param account empty if it shows none that a later start could mean
   */
  public void show(Optional<SharedAccount> account) {
    try {
      if (leave(account) && account.isPresent()) {
        Optional<Wire> other = otherOrThis(account.get());
        other.ifPresent(Wire::close);
      }
    } catch (IOException | UnsupportedOperationException reason) {
      log.info("Later starts do not find this window: " + reason.getMessage());
    }
  }

  /** Waits for the next wish of another process. */
  public Arrival next() throws InterruptedException {
    return arrivals.take();
  }

  /** Whether later starts have to find this process by another account from now on. */
  private synchronized boolean leave(Optional<SharedAccount> next) throws IOException {
    if (server.map(InstanceServer::account).equals(next)) {
      return false;
    }
    stop();
    return true;
  }

  /** The process that has the account, or nothing if that is this one from now on. */
  private synchronized Optional<Wire> otherOrThis(SharedAccount account) throws IOException {
    if (closed) {
      return Optional.empty();
    }
    Path socket = folder.socket(account);
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(socket);
    try (FolderLock _ = FolderLock.of(socket.resolveSibling("lock"), patience)) {
      if (Files.exists(socket)) {
        try {
          return Optional.of(Wire.to(address, patience));
        } catch (ClosedChannelException hangs) {
          throw new NotShared("another window does not answer.", hangs);
        } catch (IOException nobodyThere) {
          Files.deleteIfExists(socket); // left behind by a process that was killed
        }
      }
      ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      listening.bind(address);
      SocketFolder.protect(socket);
      stop();
      InstanceServer.Limits limits = new InstanceServer.Limits(patience, log);
      server = Optional.of(new InstanceServer(account, socket, listening, arrivals::add, limits));
      return Optional.empty();
    }
  }

  private static boolean fulfils(Wire other, String line) throws IOException {
    try (other) {
      other.send(line);
      return other.receive().equals(InstanceServer.HERE);
    } catch (ClosedChannelException hangs) {
      throw new NotShared("another window does not answer.", hangs);
    }
  }

  private void stop() throws IOException {
    Optional<InstanceServer> left = server;
    server = Optional.empty();
    if (left.isPresent()) {
      left.get().close();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      stop();
    } catch (IOException gone) {
      log.info("The socket is left behind: " + gone.getMessage());
    }
  }
}
