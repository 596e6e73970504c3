package tunnelbrowser.platform.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/** Keys as generic credentials of the Windows Credential Manager, for this user and computer. */
public final class WindowsCredentials implements Keychain {
  /** {@code CREDENTIALW} of wincred.h, on 64-bit Windows. */
  static final StructLayout CREDENTIAL =
      MemoryLayout.structLayout(
          JAVA_INT.withName("Flags"),
          JAVA_INT.withName("Type"),
          ADDRESS.withName("TargetName"),
          ADDRESS.withName("Comment"),
          MemoryLayout.sequenceLayout(2, JAVA_INT).withName("LastWritten"),
          JAVA_INT.withName("CredentialBlobSize"),
          MemoryLayout.paddingLayout(4),
          ADDRESS.withName("CredentialBlob"),
          JAVA_INT.withName("Persist"),
          JAVA_INT.withName("AttributeCount"),
          ADDRESS.withName("Attributes"),
          ADDRESS.withName("TargetAlias"),
          ADDRESS.withName("UserName"));

  private static final int GENERIC = 1;
  private static final int LOCAL_MACHINE = 2;
  private static final int NOT_FOUND = 1168;
  private static final NativeLibrary ADVAPI = new NativeLibrary("advapi32.dll");

  @Override
  public Message title() {
    return Message.of("keychain.title.windows");
  }

  @Override
  public boolean answers() {
    return true; // it is part of Windows
  }

  @Override
  public Optional<ApiKey> read(String profile) throws Unavailable {
    return NativeLibrary.call(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment error = error(arena);
            MemorySegment found = arena.allocate(ADDRESS);
            MethodHandle read =
                function(
                    "CredReadW",
                    FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS));
            int done = (int) read.invokeExact(error, target(profile, arena), GENERIC, 0, found);
            if (done == 0) {
              refuseUnlessNotFound(error);
              return Optional.empty();
            }
            MemorySegment credential = NativeLibrary.pointee(found, CREDENTIAL.byteSize());
            MemorySegment blob =
                NativeLibrary.pointee(
                    credential.asSlice(offset("CredentialBlob")),
                    credential.get(JAVA_INT, offset("CredentialBlobSize")));
            try {
              return Optional.of(NativeLibrary.key(blob));
            } finally {
              blob.fill((byte) 0);
              ADVAPI
                  .function("CredFree", FunctionDescriptor.ofVoid(ADDRESS))
                  .invokeExact(credential);
            }
          }
        });
  }

  @Override
  public void store(String profile, ApiKey key) throws Unavailable {
    NativeLibrary.<Optional<ApiKey>>call(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment error = error(arena);
            MemorySegment blob = NativeLibrary.copy(key, arena);
            MethodHandle write =
                function("CredWriteW", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
            try {
              int done = (int) write.invokeExact(error, credential(profile, blob, arena), 0);
              if (done == 0) {
                throw refused(error);
              }
            } finally {
              blob.fill((byte) 0);
            }
            return Optional.empty();
          }
        });
  }

  @Override
  public void delete(String profile) throws Unavailable {
    NativeLibrary.<Optional<ApiKey>>call(
        () -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment error = error(arena);
            MethodHandle delete =
                function(
                    "CredDeleteW", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
            int done = (int) delete.invokeExact(error, target(profile, arena), GENERIC, 0);
            if (done == 0) {
              refuseUnlessNotFound(error);
            }
            return Optional.empty();
          }
        });
  }

  /** The credential as it is handed to Windows. */
  static MemorySegment credential(String profile, MemorySegment blob, Arena arena) {
    MemorySegment credential = arena.allocate(CREDENTIAL);
    credential.set(JAVA_INT, offset("Type"), GENERIC);
    credential.set(ADDRESS, offset("TargetName"), target(profile, arena));
    credential.set(JAVA_INT, offset("CredentialBlobSize"), (int) blob.byteSize());
    credential.set(ADDRESS, offset("CredentialBlob"), blob);
    credential.set(JAVA_INT, offset("Persist"), LOCAL_MACHINE);
    credential.set(ADDRESS, offset("UserName"), text(profile, arena));
    return credential;
  }

  static long offset(String member) {
    return CREDENTIAL.byteOffset(PathElement.groupElement(member));
  }

  private static MemorySegment target(String profile, Arena arena) {
    return text("Tunnel Browser: " + new EntryName(profile).id(), arena);
  }

  private static MemorySegment text(String text, Arena arena) {
    return arena.allocateFrom(text, StandardCharsets.UTF_16LE);
  }

  private static MethodHandle function(String name, FunctionDescriptor shape) {
    return ADVAPI.function(name, shape, Linker.Option.captureCallState("GetLastError"));
  }

  private static MemorySegment error(Arena arena) {
    return arena.allocate(Linker.Option.captureStateLayout());
  }

  private static void refuseUnlessNotFound(MemorySegment error) throws Unavailable {
    if (error.get(JAVA_INT, 0) != NOT_FOUND) {
      throw refused(error);
    }
  }

  private static Unavailable refused(MemorySegment error) {
    return new Unavailable(Message.of("keychain.refused.windows", error.get(JAVA_INT, 0)));
  }
}
