package tunnelbrowser.settings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says what a disk cannot do, as the rest of a sentence. */
final class IoErrorText {
  private IoErrorText() {}

  /** Such as "access is denied"; what no case fits is told in the system's own words. */
  static String words(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "access is denied";
      case FileAlreadyExistsException inTheWay -> "a file is where the folder should be";
      case FileSystemLoopException circle -> "its links lead in a circle";
      case NoSuchFileException gone -> "the folder is not there";
      case FileSystemException other when other.getReason() != null ->
          known(String.valueOf(other.getReason()));
      case IOException other when other.getMessage() == null -> "the system gives no reason";
      case IOException other -> known(String.valueOf(other.getMessage()));
    };
  }

  private static String known(String systems) {
    String lower = systems.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "the disk is full";
    }
    if (lower.contains("quota exceeded")) {
      return "the disk quota is used up";
    }
    if (lower.contains("read-only file system")) {
      return "the disk is read-only";
    }
    return lower.contains("not a directory") ? "a file is where the folder should be" : systems;
  }
}
