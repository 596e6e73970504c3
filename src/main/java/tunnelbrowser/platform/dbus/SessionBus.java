package tunnelbrowser.platform.dbus;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.matchrules.DBusMatchRule;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.Error;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;

/**
 * A connection to the user's D-Bus session. Every answer is waited for within a limit; only a
 * person may take longer.
 */
public final class SessionBus implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(15);

  /** For how many milliseconds the library tries to connect again where nobody listens. */
  private static final int RETRIES = 500;

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);
  private static final String BUS = "org.freedesktop.DBus";
  private static final String BUS_PATH = "/org/freedesktop/DBus";
  private static final tunnelbrowser.text.Message GONE = message("keychain.gone");

  private final DBusConnection connection;

  private SessionBus(DBusConnection connection) {
    this.connection = connection;
  }

  /** Connects to the bus at that address. */
  public static SessionBus connect(String address) throws BusFailure {
    CompletableFuture<DBusConnection> connecting = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                DBusConnection made =
                    DBusConnectionBuilder.forAddress(address)
                        .withShared(false)
                        .transportConfig()
                        .withTimeout(RETRIES)
                        .back()
                        .build();
                if (!connecting.complete(made)) {
                  made.disconnect(); // nobody waited
                }
              } catch (DBusException | RuntimeException failure) {
                connecting.completeExceptionally(failure);
              }
            });
    try {
      return new SessionBus(connecting.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException failure) {
      connecting.cancel(false);
      throw new BusFailure(message("keychain.sessionSilent", address), failure);
    } catch (InterruptedException unwanted) {
      connecting.cancel(false);
      throw interrupted(unwanted);
    }
  }

  /** Whether somebody on the bus has that name, or could be started under it. */
  public boolean knows(String name) throws BusFailure {
    if (hasOwner(name)) {
      return true;
    }
    Object[] answer = call(new BusMember(BUS, BUS_PATH, BUS, "ListActivatableNames"), "");
    return BusValues.texts(answer[0]).contains(name);
  }

  /**
   * Calls a method.
   *
   * @param signature the types of the arguments, in D-Bus's own letters
   * @return what it answers
   * @throws BusFailure if it fails or does not answer in time
   */
  public Object[] call(BusMember target, String signature, Object... arguments) throws BusFailure {
    try {
      MethodCall call =
          connection
              .getMessageFactory()
              .createMethodCall(
                  null,
                  target.name(),
                  target.path(),
                  target.type(),
                  target.method(),
                  (byte) 0,
                  signature.isEmpty() ? null : signature,
                  arguments);
      connection.sendMessage(call);
      Optional<Message> reply = Optional.ofNullable(call.getReply(LIMIT.toMillis()));
      if (reply.isEmpty()) {
        throw new BusFailure(message("keychain.tooLate"));
      }
      if (reply.get() instanceof Error error) {
        throw new BusFailure(message("keychain.refused", error.getName()));
      }
      return BusValues.of(reply.get());
    } catch (DBusException | DBusExecutionException failure) {
      throw new BusFailure(GONE, failure);
    }
  }

  /**
   * Has the owner of that name ask the user something, for as long as it takes.
   *
   * @param start asks for the question to be shown
   * @param completed the path and interface of the signal that tells its end
   * @return whether the user agreed
   */
  public boolean ask(BusMember start, BusMember completed) throws BusFailure {
    CountDownLatch ended = new CountDownLatch(1);
    AtomicBoolean dismissed = new AtomicBoolean(true);
    DBusMatchRule end =
        DBusMatchRuleBuilder.create()
            .withType("signal")
            .withPath(completed.path())
            .withInterface(completed.type())
            .withMember(completed.method())
            .build();
    try (AutoCloseable _ =
        connection.addGenericSigHandler(
            end,
            signal -> {
              dismissed.set(BusValues.isDismissed(signal));
              ended.countDown();
            })) {
      call(start, "s", "");
      while (!ended.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
        if (!connection.isConnected() || !hasOwner(start.name())) {
          throw new BusFailure(GONE);
        }
      }
      return !dismissed.get();
    } catch (InterruptedException unwanted) {
      throw interrupted(unwanted);
    } catch (BusFailure failure) {
      throw failure;
    } catch (Exception failure) { // closing the handler
      throw new BusFailure(GONE, failure);
    }
  }

  private boolean hasOwner(String name) throws BusFailure {
    return call(new BusMember(BUS, BUS_PATH, BUS, "NameHasOwner"), "s", name)[0]
            instanceof Boolean owned
        && owned;
  }

  /** D-Bus has messages of its own. */
  private static tunnelbrowser.text.Message message(String key, Object... arguments) {
    return tunnelbrowser.text.Message.of(key, arguments);
  }

  private static BusFailure interrupted(InterruptedException unwanted) {
    Thread.currentThread().interrupt();
    return new BusFailure(message("keychain.notWaitedFor"), unwanted);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (IOException alreadyGone) {
      // nothing is left to close
    }
  }
}
