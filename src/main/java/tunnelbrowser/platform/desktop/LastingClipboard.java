package tunnelbrowser.platform.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Hands what the program copied to the desktop's clipboard manager, for X11 asks the program that
 * copied something whenever it is pasted, and after its end there is nobody to ask.
 *
 * <p>JavaFX does not do so there. Windows and macOS need nobody for it.
 */
public final class LastingClipboard {
  private static final FunctionDescriptor NEW = FunctionDescriptor.of(ValueLayout.ADDRESS);
  private static final FunctionDescriptor GET =
      FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
  private static final FunctionDescriptor CAN_STORE =
      FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
  private static final FunctionDescriptor STORE = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS);

  /** A GtkTargetEntry: the kind's name, flags and a number. */
  private static final MemoryLayout TARGET =
      MemoryLayout.structLayout(ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);

  /**
   * The atom that GDK calls GDK_SELECTION_CLIPBOARD, which is this number in place of a pointer.
   */
  private static final MemorySegment CLIPBOARD = MemorySegment.ofAddress(69);

  private LastingClipboard() {}

  /**
   * Leaves behind what is on the clipboard, if it is this program's. Called on the JavaFX thread,
   * which is GTK's, while it still runs.
   *
   * <p>Returns at once where there is no manager, or when it has the text. GTK gives up on one that
   * does not answer after ten seconds, and handles other events meanwhile.
   *
   * @param system the system's name, as in the property {@code os.name}
   * @param glass which kind of windows JavaFX was told to make; empty for the usual ones
   */
  public static void leaveBehind(String system, String glass) {
    if (system.equals("Linux") && glass.isEmpty()) {
      try (Arena arena = Arena.ofConfined()) {
        store(new Gtk(Linker.nativeLinker(), arena));
      } catch (Throwable notThere) { // libraries of another kind: it ends with the program then
        return;
      }
    }
  }

  private static void store(Gtk gtk) throws Throwable {
    MemorySegment display = gtk.get("gdk_display_get_default");
    if (display.equals(MemorySegment.NULL)
        || gtk.get("gdk_selection_owner_get", CLIPBOARD).equals(MemorySegment.NULL)) {
      return;
    }
    MemorySegment clipboard = gtk.get("gtk_clipboard_get", CLIPBOARD);
    gtk.letStore(clipboard);
    gtk.store(clipboard);
  }

  private record Gtk(Linker linker, Arena arena) {
    @SuppressWarnings("restricted") // the launcher allows it: --enable-native-access
    private MethodHandle function(String name, FunctionDescriptor shape) {
      String library = name.startsWith("gdk_") ? "libgdk-3.so.0" : "libgtk-3.so.0";
      MemorySegment address = SymbolLookup.libraryLookup(library, arena).findOrThrow(name);
      return linker.downcallHandle(address, shape);
    }

    MemorySegment get(String name) throws Throwable {
      return (MemorySegment) function(name, NEW).invokeExact();
    }

    MemorySegment get(String name, MemorySegment of) throws Throwable {
      return (MemorySegment) function(name, GET).invokeExact(of);
    }

    /** As text. A manager that is to fetch every kind waits long for those that nobody gives it. */
    void letStore(MemorySegment clipboard) throws Throwable {
      MemorySegment targets = arena.allocate(TARGET);
      targets.set(ValueLayout.ADDRESS, 0, arena.allocateFrom("UTF8_STRING"));
      function("gtk_clipboard_set_can_store", CAN_STORE).invokeExact(clipboard, targets, 1);
    }

    void store(MemorySegment clipboard) throws Throwable {
      function("gtk_clipboard_store", STORE).invokeExact(clipboard);
    }
  }
}
