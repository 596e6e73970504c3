package tunnelbrowser.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.settings.SettingsStore.Loaded;
import tunnelbrowser.text.Message;

/** What was found in the place of the settings: what it says, and how it is changed. */
record SettingsDocument(ResolvedPath place, SettingsFileState found) {
  private static final JsonObject NONE = new JsonObject(Map.of());

  /** What counts, and what is wrong. */
  Loaded loaded() {
    return switch (found) {
      case SettingsFileState.Understood(JsonObject members) ->
          new Loaded(SettingsJson.read(members), leftOut(members));
      case SettingsFileState.Newer(JsonObject members) -> {
        Message newer = Message.of("settings.newer", place.file());
        yield new Loaded(
            SettingsJson.read(members),
            leftOut(members)
                .map(more -> Message.sentences(newer, more))
                .or(() -> Optional.of(newer)));
      }
      case SettingsFileState.Absent() when place.isLinked() ->
          defaults(Message.of("settings.dangling", place.file()));
      case SettingsFileState.Absent() -> new Loaded(Settings.DEFAULT, Optional.empty());
      case SettingsFileState.Empty() -> defaults(Message.of("settings.empty", place.file()));
      case SettingsFileState.Unintelligible(SettingsFileState.Kind kind) ->
          defaults(unintelligible(kind));
      case SettingsFileState.Unreadable(IOException why) -> unreadable(place.file(), why);
    };
  }

  private Message unintelligible(SettingsFileState.Kind kind) {
    String key =
        switch (kind) {
          case TOO_LARGE -> "settings.tooLarge";
          case NO_OBJECT -> "settings.noObject";
        };
    return Message.of(key, place.file(), nextCopy());
  }

  /** What is said of accounts whose names must not be shown; empty if there are none. */
  private Optional<Message> leftOut(JsonObject members) {
    return ProfilesJson.refusedNames(members).stream()
        .reduce(Message::sentences)
        .map(reasons -> Message.of("settings.leftOut", place.file(), reasons));
  }

  /** The defaults, because nothing can be read there. */
  static Loaded unreadable(Path file, IOException why) {
    return defaults(Message.of("settings.unreadable", file, IoErrorText.words(why)));
  }

  private static Loaded defaults(Message why) {
    return new Loaded(Settings.DEFAULT, Optional.of(why));
  }

  private Object nextCopy() {
    try {
      return String.valueOf(new BackupCopies(place.file()).next().getFileName());
    } catch (IOException unlisted) {
      return Message.of("settings.aCopy");
    }
  }

  /**
   * What is to be written.
   *
   * @throws IOException if there may be settings that cannot be read now, and must not be lost
   */
  JsonObject changed(UnaryOperator<Settings> change) throws IOException {
    return switch (found) {
      case SettingsFileState.Understood(JsonObject members) -> inOurForm(members, change);
      case SettingsFileState.Newer(JsonObject members) -> inTheirForm(members, change);
      case SettingsFileState.Absent(),
          SettingsFileState.Empty(),
          SettingsFileState.Unintelligible(SettingsFileState.Kind _) ->
          inOurForm(NONE, change);
      case SettingsFileState.Unreadable(IOException why) -> throw why;
    };
  }

  private static JsonObject inOurForm(JsonObject members, UnaryOperator<Settings> change) {
    Map<String, JsonValue> written = new LinkedHashMap<>();
    written.put(SettingsFileState.VERSION_MEMBER, SettingsFileState.VERSION);
    written.putAll(SettingsJson.merge(members, change.apply(SettingsJson.read(members))).members());
    return new JsonObject(written);
  }

  /** Only what changes is touched: what looks wrong to us may be right to a newer version. */
  private static JsonObject inTheirForm(JsonObject members, UnaryOperator<Settings> change) {
    Settings before = SettingsJson.read(members);
    Map<String, JsonValue> unchanged = SettingsJson.merge(members, before).members();
    Map<String, JsonValue> changed = SettingsJson.merge(members, change.apply(before)).members();
    Map<String, JsonValue> written = new LinkedHashMap<>(members.members());
    unchanged.keySet().stream().filter(name -> !changed.containsKey(name)).forEach(written::remove);
    changed.forEach(
        (name, value) -> {
          if (!Objects.equals(unchanged.get(name), value)) {
            written.put(name, value);
          }
        });
    return new JsonObject(written);
  }

  /** Puts aside what would be lost. */
  void keepCopy(Disk disk) throws IOException {
    switch (found) {
      case SettingsFileState.Understood _,
          SettingsFileState.Absent _,
          SettingsFileState.Empty _,
          SettingsFileState.Unreadable _ -> {}
      case SettingsFileState.Newer _ -> new BackupCopies(place.file()).keepNewer(disk);
      case SettingsFileState.Unintelligible _ -> {
        BackupCopies copies = new BackupCopies(place.file());
        disk.move(place.file(), copies.next());
        copies.trim();
      }
    }
  }
}
