package tunnelbrowser.platform.keychain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.platform.dbus.BusAddress;
import tunnelbrowser.platform.dbus.BusFailure;
import tunnelbrowser.platform.dbus.SessionBus;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/**
 * The keyring of a Linux desktop. Each call has a connection of its own, so that nothing of it is
 * open or even loaded meanwhile.
 */
public final class SecretServiceKeychain implements Keychain {
  private final Map<String, String> variables;

  /**
   * @param variables the environment, which says where the D-Bus session is
   */
  public SecretServiceKeychain(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  @Override
  public Message title() {
    return Message.of("keychain.title.secretService");
  }

  @Override
  public boolean answers() {
    try (SessionBus bus = connect()) {
      return bus.knows(SecretService.NAME);
    } catch (BusFailure | Unavailable none) {
      return false;
    }
  }

  @Override
  public Optional<ApiKey> read(String profile) throws Unavailable {
    try (SessionBus bus = connect()) {
      SecretService service = service(bus);
      List<String> entries = service.unlocked(attributes(profile));
      return entries.isEmpty()
          ? Optional.empty()
          : Optional.of(key(service.secret(entries.getFirst())));
    } catch (BusFailure failure) {
      throw new Unavailable(failure.explanation(), failure);
    }
  }

  @Override
  public void store(String profile, ApiKey key) throws Unavailable {
    byte[] bytes = key.bytes();
    try (SessionBus bus = connect()) {
      service(bus).store(new EntryName(profile).label(), attributes(profile), bytes);
    } catch (BusFailure failure) {
      throw new Unavailable(failure.explanation(), failure);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  @Override
  public void delete(String profile) throws Unavailable {
    try (SessionBus bus = connect()) {
      SecretService service = service(bus);
      for (String entry : service.unlocked(attributes(profile))) {
        service.delete(entry);
      }
    } catch (BusFailure failure) {
      throw new Unavailable(failure.explanation(), failure);
    }
  }

  private SessionBus connect() throws BusFailure, Unavailable {
    Optional<String> address = BusAddress.of(variables);
    if (address.isEmpty()) {
      throw new Unavailable(Message.of("keychain.noSession"));
    }
    return SessionBus.connect(address.get());
  }

  private static SecretService service(SessionBus bus) throws BusFailure, Unavailable {
    if (!bus.knows(SecretService.NAME)) {
      throw new Unavailable(Message.of("keychain.notOffered"));
    }
    return new SecretService(bus);
  }

  private static ApiKey key(byte[] content) throws Unavailable {
    try {
      return ApiKey.entered(new String(content, StandardCharsets.UTF_8));
    } catch (ApiKey.Unusable notAKey) {
      throw new Unavailable(Message.of("keychain.noKey", notAKey.explanation()), notAKey);
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  private static Map<String, String> attributes(String profile) {
    return Map.of("xdg:schema", EntryName.PROGRAM, "profile", new EntryName(profile).id());
  }
}
