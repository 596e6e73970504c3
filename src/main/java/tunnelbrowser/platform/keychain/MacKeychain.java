package tunnelbrowser.platform.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** Keys as generic passwords of the user's macOS keychain, which asks for leave by itself. */
public final class MacKeychain implements Keychain {
  private static final NativeLibrary SECURITY =
      new NativeLibrary("/System/Library/Frameworks/Security.framework/Security");
  private static final NativeLibrary FOUNDATION =
      new NativeLibrary("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation");

  private static final String SERVICE = "Tunnel Browser";
  private static final int OK = 0;
  private static final int NOT_FOUND = -25300;
  private static final int CANCELLED = -128;
  private static final int NOT_UNLOCKED = -25293;

  /** What is done with an entry that was found. */
  @FunctionalInterface
  private interface Use<T> {
    T of(MemorySegment password, MemorySegment entry) throws Throwable;
  }

  @Override
  public Message title() {
    return Message.of("keychain.title.macos");
  }

  @Override
  public boolean answers() {
    return true; // it is part of macOS
  }

  @Override
  public Optional<ApiKey> read(String profile) throws Unavailable {
    return NativeLibrary.call(
        () -> find(profile, (password, entry) -> NativeLibrary.key(password)));
  }

  @Override
  public void store(String profile, ApiKey key) throws Unavailable {
    NativeLibrary.<Optional<ApiKey>>call(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment secret = NativeLibrary.copy(key, arena);
            try {
              if (find(profile, (password, entry) -> replace(entry, secret)).isEmpty()) {
                add(profile, secret, arena);
              }
            } finally {
              secret.fill((byte) 0);
            }
            return Optional.empty();
          }
        });
  }

  @Override
  public void delete(String profile) throws Unavailable {
    NativeLibrary.call(() -> find(profile, (password, entry) -> delete(entry)));
  }

  private static <T> Optional<T> find(String profile, Use<T> use) throws Throwable {
    MethodHandle find =
        SECURITY.function(
            "SecKeychainFindGenericPassword",
            FunctionDescriptor.of(
                JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS,
                ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment service = text(SERVICE, arena);
      MemorySegment account = text(new EntryName(profile).id(), arena);
      MemorySegment size = arena.allocate(JAVA_INT);
      MemorySegment password = arena.allocate(ADDRESS);
      MemorySegment entry = arena.allocate(ADDRESS);
      int status =
          (int)
              find.invokeExact(
                  MemorySegment.NULL,
                  length(service),
                  service,
                  length(account),
                  account,
                  size,
                  password,
                  entry);
      if (status == NOT_FOUND) {
        return Optional.empty();
      }
      check(status);
      MemorySegment content = NativeLibrary.pointee(password, size.get(JAVA_INT, 0));
      try {
        return Optional.of(use.of(content, entry.get(ADDRESS, 0)));
      } finally {
        content.fill((byte) 0);
        int freed =
            (int)
                SECURITY
                    .function(
                        "SecKeychainItemFreeContent",
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS))
                    .invokeExact(MemorySegment.NULL, content);
        FOUNDATION
            .function("CFRelease", FunctionDescriptor.ofVoid(ADDRESS))
            .invokeExact(entry.get(ADDRESS, 0));
        check(freed);
      }
    }
  }

  private static void add(String profile, MemorySegment secret, Arena arena) throws Throwable {
    MethodHandle add =
        SECURITY.function(
            "SecKeychainAddGenericPassword",
            FunctionDescriptor.of(
                JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS,
                ADDRESS));
    MemorySegment service = text(SERVICE, arena);
    MemorySegment account = text(new EntryName(profile).id(), arena);
    check(
        (int)
            add.invokeExact(
                MemorySegment.NULL,
                length(service),
                service,
                length(account),
                account,
                length(secret),
                secret,
                MemorySegment.NULL));
  }

  private static boolean replace(MemorySegment entry, MemorySegment secret) throws Throwable {
    MethodHandle modify =
        SECURITY.function(
            "SecKeychainItemModifyAttributesAndData",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS));
    check((int) modify.invokeExact(entry, MemorySegment.NULL, length(secret), secret));
    return true;
  }

  private static boolean delete(MemorySegment entry) throws Throwable {
    MethodHandle delete =
        SECURITY.function("SecKeychainItemDelete", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    check((int) delete.invokeExact(entry));
    return true;
  }

  /** Without a zero at the end, for lengths go along. */
  private static MemorySegment text(String text, Arena arena) {
    return arena.allocateFrom(JAVA_BYTE, text.getBytes(StandardCharsets.UTF_8));
  }

  private static int length(MemorySegment text) {
    return (int) text.byteSize();
  }

  private static void check(int status) throws Unavailable {
    switch (status) {
      case OK -> {}
      case CANCELLED, NOT_UNLOCKED -> throw new Unavailable(Message.of("keychain.locked"));
      default -> throw new Unavailable(Message.of("keychain.refused.macos", status));
    }
  }
}
