package tunnelbrowser.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the sockets of open windows are: a folder that belongs to the user alone.
 *
 * @param places in the order of preference; the first one whose name is short enough is used
 */
public record SocketFolder(List<Path> places) {
  /** Systems take between 103 and 107 bytes for the name of a socket. */
  private static final int LONGEST_NAME = 100;

  private static final String SOCKET = ".socket";
  private static final Set<PosixFilePermission> OWNERS_ALONE =
      PosixFilePermissions.fromString("rwx------");

  /** Whether a window may be open somewhere; takes no time worth speaking of. */
  boolean hasSockets() {
    return places.stream().anyMatch(SocketFolder::hasSockets);
  }

  private static boolean hasSockets(Path folder) {
    try (DirectoryStream<Path> sockets = Files.newDirectoryStream(folder, "*" + SOCKET)) {
      return sockets.iterator().hasNext();
    } catch (IOException | RuntimeException none) {
      return false;
    }
  }

  /**
   * The name of an account's socket, in a folder that is there.
   *
   * @throws IOException if there is no place for it that nobody else can reach
   */
  Path socket(SharedAccount account) throws IOException {
    String name = account.id() + SOCKET;
    Path socket =
        places.stream()
            .map(place -> place.resolve(name))
            .filter(SocketFolder::isShortEnough)
            .findFirst()
            .orElseThrow(() -> new NotShared("every folder has too long a name."));
    make(socket.toAbsolutePath().getParent());
    return socket;
  }

  private static boolean isShortEnough(Path socket) {
    return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
  }

  private static void make(@Nullable Path folder) throws IOException {
    if (folder == null) {
      throw new NotShared("a root is no place for sockets.");
    }
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(folder);
      return;
    }
    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS_ALONE));
    PosixFileAttributes found =
        Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!found.isDirectory() || !found.permissions().equals(OWNERS_ALONE)) {
      throw new NotShared("the folder for sockets is open to others.");
    }
  }

  /** For its owner alone, as the folder is. */
  static void protect(Path socket) throws IOException {
    if (socket.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
