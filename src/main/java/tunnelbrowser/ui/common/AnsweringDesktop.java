package tunnelbrowser.ui.common;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import tunnelbrowser.platform.desktop.Desktop;
import tunnelbrowser.text.Messages;

/** A desktop that says so if no web browser opens, and copies the address for another one. */
public final class AnsweringDesktop implements Desktop {
  private final Desktop desktop;
  private final Toasts toasts;

  public AnsweringDesktop(Desktop desktop, Toasts toasts) {
    this.desktop = desktop;
    this.toasts = toasts;
  }

  @Override
  public void copy(String text) {
    desktop.copy(text);
  }

  @Override
  public boolean browse(URI page) {
    boolean opened = desktop.browse(page);
    if (!opened) {
      desktop.copy(page.toString());
      toasts.say(Messages.text("open.noBrowser"));
    }
    return opened;
  }

  @Override
  public Optional<Path> chooseFile(String name) {
    return desktop.chooseFile(name);
  }

  @Override
  public void open(Path folder) {
    desktop.open(folder);
  }
}
