package tunnelbrowser.instance;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tunnelbrowser.log.Log;

/** Listens for the wishes of later starts, for as long as this process shows the account. */
final class InstanceServer implements AutoCloseable {
  static final String HERE = "{\"version\":1,\"here\":true}";
  static final String ELSEWHERE = "{\"version\":1,\"here\":false}";

  private final SharedAccount account;
  private final Path socket;
  private final ServerSocketChannel listening;
  private final Consumer<Arrival> arrivals;
  private final Limits limits;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(
          Thread.ofPlatform().daemon().name("later-start-", 0).factory());

  /**
   * How long others are waited for.
   *
   * @param log told what is wrong with what comes in
   */
  record Limits(Duration patience, Log log) {}

  /**
   * @param listening bound to the socket already
   */
  InstanceServer(
      SharedAccount account,
      Path socket,
      ServerSocketChannel listening,
      Consumer<Arrival> arrivals,
      Limits limits) {
    this.account = account;
    this.socket = socket;
    this.listening = listening;
    this.arrivals = arrivals;
    this.limits = limits;
    threads.execute(this::listen);
  }

  SharedAccount account() {
    return account;
  }

  private void listen() {
    try {
      while (true) {
        SocketChannel caller = listening.accept();
        threads.execute(() -> serve(caller));
      }
    } catch (IOException closed) {
      // as the window is, or another account is shown
    }
  }

  private void serve(SocketChannel caller) {
    Log log = limits.log();
    try (Wire wire = new Wire(caller, limits.patience().multipliedBy(2))) {
      Optional<LaunchWish> wish = received(wire);
      if (wish.isPresent()) {
        Arrival arrival = new Arrival(account, wish.get());
        arrivals.accept(arrival);
        wire.send(arrival.await(limits.patience()) ? HERE : ELSEWHERE);
      }
    } catch (IOException gone) {
      log.debug("Another start went away");
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  /** Empty if it is none, which is in the log before the other side sees the end. */
  private Optional<LaunchWish> received(Wire wire) throws IOException {
    Log log = limits.log();
    try {
      Optional<LaunchWish> wish = LaunchWish.read(wire.receive());
      if (wish.isEmpty()) {
        log.warn("Another start sent what is not understood: no wish of this version.");
      }
      return wish;
    } catch (Wire.Malformed strange) {
      log.warn("Another start sent what is not understood: " + strange.getMessage());
      return Optional.empty();
    }
  }

  /** Takes the socket away, so that the next start looks no further. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(socket);
    listening.close();
    threads.shutdownNow();
  }
}
