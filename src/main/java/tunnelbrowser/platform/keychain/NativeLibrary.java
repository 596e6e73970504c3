package tunnelbrowser.platform.keychain;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

/**
 * Functions of a library of the operating system.
 *
 * @param name the library's name or path
 */
record NativeLibrary(String name) {
  /** A call that may fail in any way. */
  @FunctionalInterface
  interface Call<T> {
    T make() throws Throwable;
  }

  /** The function of that name and shape. */
  @SuppressWarnings("restricted") // the launcher allows it: --enable-native-access
  MethodHandle function(String function, FunctionDescriptor shape, Linker.Option... options) {
    MemorySegment address = SymbolLookup.libraryLookup(name, Arena.global()).findOrThrow(function);
    return Linker.nativeLinker().downcallHandle(address, shape, options);
  }

  /** The pointer in that segment, as memory of that size. */
  @SuppressWarnings("restricted")
  static MemorySegment pointee(MemorySegment pointer, long size) {
    return pointer.get(ValueLayout.ADDRESS, 0).reinterpret(size);
  }

  /** The key in that memory, which is not kept anywhere else. */
  static ApiKey key(MemorySegment memory) throws Keychain.Unavailable {
    byte[] bytes = memory.toArray(ValueLayout.JAVA_BYTE);
    try {
      return ApiKey.entered(new String(bytes, StandardCharsets.UTF_8));
    } catch (ApiKey.Unusable notAKey) {
      throw new Keychain.Unavailable(Message.of("keychain.noKey", notAKey.explanation()), notAKey);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** The key's bytes in memory that the caller overwrites. */
  static MemorySegment copy(ApiKey key, Arena arena) {
    byte[] bytes = key.bytes();
    MemorySegment memory = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
    Arrays.fill(bytes, (byte) 0);
    return memory;
  }

  /** Makes the call, and tells any failure as one of the keychain. */
  static <T> T call(Call<T> call) throws Keychain.Unavailable {
    try {
      return call.make();
    } catch (Keychain.Unavailable refused) {
      throw refused;
    } catch (Throwable failure) { // what a method handle declares
      throw new Keychain.Unavailable(Message.of("keychain.notCallable"), failure);
    }
  }
}
