package tunnelbrowser.platform.keychain;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;
import tunnelbrowser.platform.dbus.BusFailure;
import tunnelbrowser.platform.dbus.BusMember;
import tunnelbrowser.platform.dbus.BusValues;
import tunnelbrowser.platform.dbus.SessionBus;
import tunnelbrowser.text.Message;

/**
 * The Secret Service as freedesktop.org specifies it, with the methods that are needed here. GNOME
 * Keyring, KWallet and KeePassXC offer it.
 */
final class SecretService {
  static final String NAME = "org.freedesktop.secrets";

  private static final String PATH = "/org/freedesktop/secrets";
  private static final String TYPES = "org.freedesktop.Secret.";
  private static final String NOTHING = "/";
  private static final String DEFAULT = "default";

  private final SessionBus bus;

  SecretService(SessionBus bus) {
    this.bus = bus;
  }

  /** The entries with these attributes, unlocked ones first. The user may be asked to unlock. */
  List<String> unlocked(Map<String, String> attributes) throws BusFailure, Keychain.Unavailable {
    Object[] found = search(attributes);
    if (BusValues.texts(found[0]).isEmpty() && BusValues.texts(found[1]).isEmpty()) {
      String collection = defaultCollection();
      if (collection.equals(NOTHING) || !isLocked(collection)) {
        return List.of();
      }
      unlock(List.of(collection)); // some services show nothing while they are locked
      found = search(attributes);
    }
    List<String> locked = BusValues.texts(found[1]);
    if (locked.isEmpty()) {
      return BusValues.texts(found[0]);
    }
    unlock(locked);
    return BusValues.texts(search(attributes)[0]);
  }

  /** The secret of that entry. */
  byte[] secret(String entry) throws BusFailure, Keychain.Unavailable {
    Agreed session = agree();
    Object[] answer = call(entry, "Item", "GetSecret", "o", new DBusPath(session.path()));
    Object[] secret = BusValues.elements(answer[0]).toArray();
    if (secret.length < 3) {
      secret = answer; // the structure's members
    }
    try {
      return DhSession.open(
          new DhSession.Sealed(BusValues.bytes(secret[1]), BusValues.bytes(secret[2])),
          session.key());
    } catch (GeneralSecurityException notForUs) {
      throw new Keychain.Unavailable(Message.of("keychain.unreadable"), notForUs);
    }
  }

  /** Keeps the secret in the default collection, in place of another with these attributes. */
  void store(String label, Map<String, String> attributes, byte[] content)
      throws BusFailure, Keychain.Unavailable {
    String collection = openDefaultCollection();
    Agreed session = agree();
    try {
      DhSession.Sealed sealed = session.envelope().seal(content, session.key());
      Object[] answer =
          call(
              collection,
              "Collection",
              "CreateItem",
              "a{sv}(oayays)b",
              Map.of(
                  TYPES + "Item.Label", new Variant<>(label, "s"),
                  TYPES + "Item.Attributes", new Variant<>(attributes, "a{ss}")),
              new Object[] {
                new DBusPath(session.path()), sealed.parameters(), sealed.content(), "text/plain"
              },
              true);
      prompt(path(answer[1]));
    } catch (GeneralSecurityException impossible) {
      throw new Keychain.Unavailable(Message.of("keychain.notSent"), impossible);
    }
  }

  /** Deletes that entry. */
  void delete(String entry) throws BusFailure, Keychain.Unavailable {
    prompt(path(call(entry, "Item", "Delete", "")[0]));
  }

  private Object[] search(Map<String, String> attributes) throws BusFailure {
    return call(PATH, "Service", "SearchItems", "a{ss}", attributes);
  }

  private String openDefaultCollection() throws BusFailure, Keychain.Unavailable {
    String collection = defaultCollection();
    if (collection.equals(NOTHING)) {
      Object[] made =
          call(
              PATH,
              "Service",
              "CreateCollection",
              "a{sv}s",
              Map.of(TYPES + "Collection.Label", new Variant<>("Default", "s")),
              DEFAULT);
      prompt(path(made[1]));
      collection = defaultCollection();
      if (collection.equals(NOTHING)) {
        throw new Keychain.Unavailable(Message.of("keychain.noPlace"));
      }
    } else if (isLocked(collection)) {
      unlock(List.of(collection));
    }
    return collection;
  }

  private String defaultCollection() throws BusFailure {
    return path(call(PATH, "Service", "ReadAlias", "s", DEFAULT)[0]);
  }

  private boolean isLocked(String collection) throws BusFailure {
    BusMember locked = new BusMember(NAME, collection, "org.freedesktop.DBus.Properties", "Get");
    return bus.call(locked, "ss", TYPES + "Collection", "Locked")[0] instanceof Variant<?> value
        && Boolean.TRUE.equals(value.getValue());
  }

  private void unlock(List<String> paths) throws BusFailure, Keychain.Unavailable {
    List<DBusPath> objects = paths.stream().map(DBusPath::new).toList();
    prompt(path(call(PATH, "Service", "Unlock", "ao", objects)[1]));
  }

  private void prompt(String path) throws BusFailure, Keychain.Unavailable {
    if (!path.equals(NOTHING)
        && !bus.ask(
            new BusMember(NAME, path, TYPES + "Prompt", "Prompt"),
            new BusMember(NAME, path, TYPES + "Prompt", "Completed"))) {
      throw new Keychain.Unavailable(Message.of("keychain.locked"));
    }
  }

  /** A session with the service, and what is needed to talk in it. */
  private record Agreed(String path, DhSession envelope, SecretKey key) {}

  private Agreed agree() throws BusFailure, Keychain.Unavailable {
    DhSession envelope = new DhSession(new SecureRandom());
    Variant<byte[]> ours = new Variant<>(envelope.publicKey(), "ay");
    Object[] answer = call(PATH, "Service", "OpenSession", "sv", DhSession.ALGORITHM, ours);
    try {
      return new Agreed(path(answer[1]), envelope, envelope.agree(BusValues.bytes(answer[0])));
    } catch (GeneralSecurityException impossible) {
      throw new Keychain.Unavailable(Message.of("keychain.noCipher"), impossible);
    }
  }

  private Object[] call(
      String path, String type, String method, String signature, Object... arguments)
      throws BusFailure {
    return bus.call(new BusMember(NAME, path, TYPES + type, method), signature, arguments);
  }

  private static String path(Object value) {
    return value instanceof DBusPath path ? path.getPath() : String.valueOf(value);
  }
}
