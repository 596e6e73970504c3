package tunnelbrowser.cli.option;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tunnelbrowser.text.Messages;

/** Reads the value of {@code --screenshot}, and refuses what is clearly no file to write to. */
public final class PictureFile implements ITypeConverter<Path> {
  @Override
  public Path convert(String text) {
    String problem;
    try {
      Path file = Path.of(text);
      problem = text.isBlank() ? "cli.picture.noName" : problem(file);
      if (problem.isEmpty()) {
        return file;
      }
    } catch (InvalidPathException impossible) {
      problem = "cli.picture.noName";
    }
    throw new TypeConversionException(Messages.text(problem, text));
  }

  /** The key of what is wrong with it; empty if nothing is. */
  private static String problem(Path file) {
    if (Files.isDirectory(file)) {
      return "cli.picture.folder";
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "cli.picture.noFolder";
    }
    boolean writable = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(folder);
    return writable ? "" : "cli.picture.notWritable";
  }
}
