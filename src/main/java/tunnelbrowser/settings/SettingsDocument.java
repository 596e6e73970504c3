package tunnelbrowser.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.settings.SettingsStore.Loaded;

/** What was found in the place of the settings: what it says, and how it is changed. */
record SettingsDocument(ResolvedPath place, SettingsFileState found) {
  private static final JsonObject NONE = new JsonObject(Map.of());

  /** What counts, and what is wrong. */
  Loaded loaded() {
    return switch (found) {
      case SettingsFileState.Understood(JsonObject members) ->
          new Loaded(SettingsJson.read(members), leftOut(members));
      case SettingsFileState.Newer(JsonObject members) ->
          new Loaded(
              SettingsJson.read(members),
              "The settings in "
                  + place.file()
                  + " were written by a newer version of this program. What is understood counts,"
                  + " and the rest stays as it is."
                  + (leftOut(members).isEmpty() ? "" : " " + leftOut(members)));
      case SettingsFileState.Absent() when place.isLinked() ->
          defaults(
              "are not there, though a link leads to them. The defaults count, and the file is"
                  + " made when they change.");
      case SettingsFileState.Absent() -> new Loaded(Settings.DEFAULT, "");
      case SettingsFileState.Empty() -> defaults("are empty. The defaults count.");
      case SettingsFileState.Unintelligible(String what) ->
          defaults(
              what
                  + ". The defaults count, and the file is kept as "
                  + nextCopy()
                  + " when they change.");
      case SettingsFileState.Unreadable(IOException why) -> unreadable(place.file(), why);
    };
  }

  /** What is said of accounts whose names must not be shown; empty if there are none. */
  private String leftOut(JsonObject members) {
    List<String> reasons = ProfilesJson.refusedNames(members);
    return reasons.isEmpty()
        ? ""
        : "An account in %s is left out. %s".formatted(place.file(), String.join(" ", reasons));
  }

  /** The defaults, because nothing can be read there. */
  static Loaded unreadable(Path file, IOException why) {
    return new Loaded(
        Settings.DEFAULT,
        "The settings in "
            + file
            + " cannot be read: "
            + IoErrorText.words(why)
            + ". The defaults count, and no change is kept until they can.");
  }

  private Loaded defaults(String rest) {
    return new Loaded(Settings.DEFAULT, "The settings in " + place.file() + " " + rest);
  }

  private String nextCopy() {
    try {
      return String.valueOf(new BackupCopies(place.file()).next().getFileName());
    } catch (IOException unlisted) {
      return "a copy";
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
          SettingsFileState.Unintelligible(String _) ->
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
