package tunnelbrowser.platform.dbus;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.types.Variant;

/** What comes over the D-Bus, as the values that were expected. */
public final class BusValues {
  private BusValues() {}

  /** A message's values; none if it has none. */
  static Object[] of(Message message) throws DBusException {
    Object[] values = message.getParameters();
    return values == null ? new Object[0] : values;
  }

  /** Whether the user said no; a signal that cannot be read is no yes. */
  static boolean isDismissed(DBusSignal completed) {
    try {
      Object[] values = of(completed);
      return values.length == 0 || !Boolean.FALSE.equals(values[0]);
    } catch (DBusException unreadable) {
      return true;
    }
  }

  /** A list of texts or of objects' paths; empty if it is something else. */
  public static List<String> texts(Object value) {
    return elements(value).map(String::valueOf).toList();
  }

  /** Bytes, be they on their own or in a variant. */
  public static byte[] bytes(Object value) throws BusFailure {
    return switch (value) {
      case byte[] bytes -> bytes;
      case Variant<?> variant -> bytes(variant.getValue());
      case Object other -> {
        Object[] elements = elements(other).toArray();
        byte[] bytes = new byte[elements.length];
        for (int i = 0; i < bytes.length; i++) {
          if (!(elements[i] instanceof Byte one)) {
            throw new BusFailure(tunnelbrowser.text.Message.of("keychain.otherAnswer"));
          }
          bytes[i] = one;
        }
        yield bytes;
      }
    };
  }

  /** The members of a structure, or the elements of a list. */
  public static Stream<?> elements(Object value) {
    return switch (value) {
      case Object[] array -> Stream.of(array);
      case Collection<?> list -> list.stream();
      case Object other -> Stream.empty();
    };
  }
}
