package tunnelbrowser.settings;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/**
 * Where the settings really are: the file itself, or what a link in its place leads to, as people
 * have it who keep such files elsewhere. The link stays.
 *
 * @param file no link; need not exist
 * @param isLinked whether a link leads there
 */
record ResolvedPath(Path file, boolean isLinked) {
  private static final int MOST_LINKS = 40;

  /**
   * Follows the links, if there are any.
   *
   * @throws FileSystemLoopException if they lead in a circle
   */
  static ResolvedPath of(Path named) throws IOException {
    Path place = named;
    for (int links = 0; Files.isSymbolicLink(place); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(named.toString());
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return new ResolvedPath(place, !place.equals(named));
  }

  Path folder() {
    return file.resolveSibling("");
  }

  /** Whether somebody decided that the file is not to be changed, which moving would get round. */
  boolean isReadOnly() throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE)
        : !Files.isWritable(file);
  }
}
