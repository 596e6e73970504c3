package tunnelbrowser.export;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Writes a list of tunnels into a file, which has its old content or all of the new one.
 *
 * @param opening opens the file for writing
 */
public record ExportFile(Opening opening) {
  /** How a file is opened, so that tests can have a disk that is full. */
  @FunctionalInterface
  public interface Opening {
    OutputStream open(Path file) throws IOException;
  }

  private static final int AT_ONCE = 1000;

  public ExportFile() {
    this(Files::newOutputStream);
  }

  /**
   * Writes beside the target first, and leaves nothing there if that fails.
   *
   * @param listing makes an empty list in the wanted form
   */
  public void write(Path target, List<Tunnel> tunnels, Function<PrintWriter, TunnelWriter> listing)
      throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, ".", ".tmp");
    try {
      fill(beside, tunnels, listing);
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void fill(Path file, List<Tunnel> tunnels, Function<PrintWriter, TunnelWriter> listing)
      throws IOException {
    try (PrintWriter out =
        new PrintWriter(
            new Failing(new OutputStreamWriter(opening.open(file), StandardCharsets.UTF_8)))) {
      TunnelWriter list = listing.apply(out);
      for (int from = 0; from < tunnels.size(); from += AT_ONCE) {
        list.add(tunnels.subList(from, Math.min(tunnels.size(), from + AT_ONCE)));
      }
      list.end();
      out.flush();
    }
  }

  /** Has a failure come through a {@link PrintWriter}, which would keep it to itself. */
  private static final class Failing extends FilterWriter {
    Failing(Writer out) {
      super(out);
    }

    @Override
    public void write(int character) {
      write(new char[] {(char) character}, 0, 1);
    }

    @Override
    public void write(String text, int start, int length) {
      write(text.toCharArray(), start, length);
    }

    @Override
    public void write(char[] text, int start, int length) {
      try {
        out.write(text, start, length);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
