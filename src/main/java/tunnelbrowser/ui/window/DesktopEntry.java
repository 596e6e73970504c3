package tunnelbrowser.ui.window;

/**
 * The program's entry among a Linux desktop's applications. What windows of X11 call their class is
 * its id, by which docks and lists of windows find its name and its icon.
 */
final class DesktopEntry {
  /** Also the name of its file in {@code packaging/linux/share/applications}. */
  static final String ID = "io.github.tunnelbrowser.TunnelBrowser";

  private DesktopEntry() {}

  /**
   * Gives the windows that are made from now on its id. Called on the JavaFX thread.
   *
   * <p>JavaFX has no public way but a main class of that very name, and lets the program in where
   * its launcher says {@code --add-exports=javafx.graphics/com.sun.glass.ui=tunnelbrowser};
   * elsewhere the class stays "java".
   */
  static void nameWindows(String system) {
    if (!system.equals("Linux")) { // others show the name in menus
      return;
    }
    try {
      Class<?> application = Class.forName("com.sun.glass.ui.Application");
      Object present = application.getMethod("GetApplication").invoke(null);
      application.getMethod("setName", String.class).invoke(present, ID);
    } catch (ReflectiveOperationException notLetIn) {
      // a window without the program's name is better than none
    }
  }
}
