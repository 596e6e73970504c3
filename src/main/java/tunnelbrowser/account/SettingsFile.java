package tunnelbrowser.account;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.tunnel.JsonValue.JsonObject;

/**
 * Settings in a JSON file, which is replaced as a whole or not at all.
 *
 * <p>Members that this version does not know survive. A file that cannot be understood is moved to
 * {@code settings.json.bad} before another one takes its place.
 */
public final class SettingsFile implements SettingsStore {
  private static final String NAME = "settings.json";

  private final Path folder;
  private final Path file;
  private final Path bad;

  /**
   * @param folder made with the first change, if need be
   */
  public SettingsFile(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(NAME);
    this.bad = folder.resolve(NAME + ".bad");
  }

  @Override
  public Loaded read() {
    try {
      return members()
          .map(members -> new Loaded(SettingsJson.read(members), ""))
          .orElseGet(() -> defaults("are not a JSON object"));
    } catch (IOException unreadable) {
      return defaults("cannot be read (" + reason(unreadable) + ")");
    }
  }

  private Loaded defaults(String why) {
    return new Loaded(
        Settings.DEFAULT,
        "The settings in %s %s. The defaults count, and the file is kept as %s when they change."
            .formatted(file, why, bad.getFileName()));
  }

  @Override
  public synchronized void update(UnaryOperator<Settings> change) throws NotKept {
    try {
      Optional<JsonObject> understood = understood();
      JsonObject known = understood.orElseGet(() -> new JsonObject(Map.of()));
      JsonObject wanted = SettingsJson.merge(known, change.apply(SettingsJson.read(known)));
      Files.createDirectories(folder);
      replace(JsonText.pretty(wanted) + "\n", understood.isEmpty());
    } catch (IOException unwritable) {
      throw new NotKept(
          "The settings cannot be kept in " + file + ": " + reason(unwritable) + ".", unwritable);
    }
  }

  private void replace(String text, boolean keepPresent) throws IOException {
    Path complete = Files.createTempFile(folder, NAME, ".new");
    try {
      write(complete, text);
      if (keepPresent) {
        Files.move(file, bad, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(complete);
    }
  }

  /** Forced to the disk first: a power cut must not leave the new name without the contents. */
  private static void write(Path target, String text) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private Optional<JsonObject> understood() {
    try {
      return members();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The file's members, none if there is no file; empty if it holds something else. */
  private Optional<JsonObject> members() throws IOException {
    try {
      return JsonText.parse(Files.readString(file))
          .filter(JsonObject.class::isInstance)
          .map(JsonObject.class::cast);
    } catch (NoSuchFileException none) {
      return Optional.of(new JsonObject(Map.of()));
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "access is denied";
      case FileAlreadyExistsException inTheWay -> "a file is where the folder should be";
      case FileSystemException other when other.getReason() != null ->
          String.valueOf(other.getReason());
      case IOException other -> String.valueOf(other.getMessage());
    };
  }
}
