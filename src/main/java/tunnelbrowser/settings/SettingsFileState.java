package tunnelbrowser.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonNumber;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.text.Message;

/** What is where the settings should be. */
sealed interface SettingsFileState {
  /** The form that this version of the program writes. */
  JsonNumber VERSION = new JsonNumber("1");

  /** The member that tells the form. A file without it has the first one. */
  String VERSION_MEMBER = "version";

  /** No settings of this program need more. */
  int MOST_BYTES = 1 << 20;

  /** Settings. */
  record Understood(JsonObject members) implements SettingsFileState {}

  /** Settings in a form that this version does not know. */
  record Newer(JsonObject members) implements SettingsFileState {}

  /** No file. */
  record Absent() implements SettingsFileState {}

  /** A file without anything in it, as a full disk or a crash may leave it. */
  record Empty() implements SettingsFileState {}

  /** Something else, such as what is "not a JSON object". */
  record Unintelligible(Kind kind) implements SettingsFileState {}

  /** Why nobody can understand it. */
  enum Kind {
    TOO_LARGE,
    NO_OBJECT
  }

  /** Something that cannot be looked at now, or that is none of ours to move away. */
  record Unreadable(IOException why) implements SettingsFileState {}

  /** Looks there, following no link of the last name. */
  static SettingsFileState at(Path place, Disk disk) {
    if (Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
      return new Absent();
    }
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return new Unreadable(new DiskProblem(Message.of("disk.folderInItsPlace")));
    }
    if (isNoFile(place)) { // reading a pipe would never end
      return new Unreadable(new DiskProblem(Message.of("disk.noOrdinaryFile")));
    }
    try {
      return in(disk.read(place, MOST_BYTES));
    } catch (IOException failure) {
      return new Unreadable(failure);
    }
  }

  /** Says what these bytes are. */
  static SettingsFileState in(byte[] contents) {
    if (contents.length == 0) {
      return new Empty();
    }
    if (contents.length > MOST_BYTES) {
      return new Unintelligible(Kind.TOO_LARGE);
    }
    return text(contents).flatMap(JsonText::parse).orElse(VERSION)
            instanceof JsonObject(Map<String, JsonValue> members)
        ? of(new JsonObject(members))
        : new Unintelligible(Kind.NO_OBJECT);
  }

  /**
   * These members as {@link #in} reads them again.
   *
   * @throws IOException if they are too large for that
   */
  static byte[] written(JsonObject members) throws IOException {
    byte[] bytes = (JsonText.pretty(members) + "\n").getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new DiskProblem(Message.of("disk.wouldBeTooLarge"));
    }
    return bytes;
  }

  private static SettingsFileState of(JsonObject members) {
    JsonValue version = members.members().getOrDefault(VERSION_MEMBER, VERSION);
    return version.equals(VERSION) ? new Understood(members) : new Newer(members);
  }

  private static boolean isNoFile(Path place) {
    return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
  }

  private static Optional<String> text(byte[] contents) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(contents)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }
}
