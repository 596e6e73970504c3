package tunnelbrowser.cli.option;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --screenshot}, and refuses what is clearly no file to write to. */
public final class PictureFile implements ITypeConverter<Path> {
  @Override
  public Path convert(String text) {
    String problem;
    try {
      Path file = Path.of(text);
      problem = text.isBlank() ? "is not the name of a file" : problem(file);
      if (problem.isEmpty()) {
        return file;
      }
    } catch (InvalidPathException impossible) {
      problem = "is not the name of a file";
    }
    throw new TypeConversionException("'" + text + "' " + problem);
  }

  private static String problem(Path file) {
    if (Files.isDirectory(file)) {
      return "is a folder, not a file";
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "is in a folder that does not exist";
    }
    boolean writable = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(folder);
    return writable ? "" : "cannot be written to";
  }
}
