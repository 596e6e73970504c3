package tunnelbrowser.settings;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import tunnelbrowser.text.Message;

/** Says what a disk cannot do, as the rest of a sentence. */
public final class IoErrorText {
  private IoErrorText() {}

  /** Such as "access is denied"; what no case fits is told in the system's own words. */
  public static Message words(IOException failure) {
    return switch (failure) {
      case DiskProblem ours -> ours.explanation();
      case InterruptedIOException ending -> Message.of("disk.ending");
      case AccessDeniedException denied -> Message.of("disk.denied");
      case FileAlreadyExistsException inTheWay -> Message.of("disk.fileInTheWay");
      case FileSystemLoopException circle -> Message.of("disk.circle");
      case NoSuchFileException gone -> Message.of("disk.noFolder");
      case FileSystemException other when other.getReason() != null ->
          known(String.valueOf(other.getReason()));
      case IOException other when other.getMessage() == null -> Message.of("disk.noReason");
      case IOException other -> known(String.valueOf(other.getMessage()));
    };
  }

  private static Message known(String systems) {
    String lower = systems.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return Message.of("disk.full");
    }
    if (lower.contains("quota exceeded")) {
      return Message.of("disk.quota");
    }
    if (lower.contains("read-only file system")) {
      return Message.of("disk.readOnly");
    }
    return lower.contains("not a directory")
        ? Message.of("disk.fileInTheWay")
        : Message.verbatim(systems);
  }
}
