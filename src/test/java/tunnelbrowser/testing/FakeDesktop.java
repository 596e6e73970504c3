package tunnelbrowser.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tunnelbrowser.platform.desktop.Desktop;

/** A desktop that does nothing but remember what it was asked to do. */
public final class FakeDesktop implements Desktop {
  private final List<String> copied = new CopyOnWriteArrayList<>();
  private final List<Path> opened = new CopyOnWriteArrayList<>();
  private final List<String> browsed = new CopyOnWriteArrayList<>();

  private final List<String> suggested = new CopyOnWriteArrayList<>();
  private volatile Optional<Path> chosen = Optional.empty();
  private volatile boolean hasBrowser = true;

  /** The texts that were copied, oldest first. */
  public List<String> copied() {
    return List.copyOf(copied);
  }

  /** The addresses that were opened, oldest first. */
  public List<String> browsed() {
    return List.copyOf(browsed);
  }

  /** From now on there is no web browser to open anything. */
  public void loseBrowser() {
    hasBrowser = false;
  }

  /** The folders that were opened, oldest first. */
  public List<Path> opened() {
    return List.copyOf(opened);
  }

  /** What the user will choose when asked for a file; empty to cancel. */
  public void choose(Optional<Path> file) {
    chosen = file;
  }

  /** The names that were suggested for files, oldest first. */
  public List<String> suggested() {
    return List.copyOf(suggested);
  }

  @Override
  public Optional<Path> chooseFile(String name) {
    suggested.add(name);
    return chosen;
  }

  @Override
  public void open(Path folder) {
    opened.add(folder);
  }

  @Override
  public void copy(String text) {
    copied.add(text);
  }

  @Override
  public boolean browse(URI page) {
    browsed.add(page.toString());
    return hasBrowser;
  }
}
