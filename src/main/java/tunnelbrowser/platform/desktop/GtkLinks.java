package tunnelbrowser.platform.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.URI;

/**
 * Opens pages by what the Linux desktop has for them, and learns whether it has anything. JavaFX
 * asks the same of GTK and keeps the answer to itself.
 */
final class GtkLinks {
  private static final String LIBRARY = "libgtk-3.so.0";
  private static final FunctionDescriptor SHOW =
      FunctionDescriptor.of(
          ValueLayout.JAVA_INT,
          ValueLayout.ADDRESS,
          ValueLayout.ADDRESS,
          ValueLayout.JAVA_INT,
          ValueLayout.ADDRESS);

  private GtkLinks() {}

  /** What GTK made of a page. */
  enum Answer {
    OPENED,
    NOTHING_OPENS_IT,
    NO_GTK
  }

  /** Opens a page. Called on the JavaFX thread, which is GTK's, while it runs. */
  @SuppressWarnings("restricted") // the launcher allows it: --enable-native-access
  static Answer show(URI page) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment address =
          SymbolLookup.libraryLookup(LIBRARY, arena).findOrThrow("gtk_show_uri_on_window");
      MethodHandle show = Linker.nativeLinker().downcallHandle(address, SHOW);
      int shown =
          (int)
              show.invokeExact(
                  MemorySegment.NULL,
                  arena.allocateFrom(page.toASCIIString()),
                  0,
                  MemorySegment.NULL);
      return shown == 0 ? Answer.NOTHING_OPENS_IT : Answer.OPENED;
    } catch (Throwable otherLibraries) {
      return Answer.NO_GTK;
    }
  }
}
