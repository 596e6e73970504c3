package tunnelbrowser.account;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.tunnel.JsonValue;
import tunnelbrowser.tunnel.JsonValue.JsonBoolean;
import tunnelbrowser.tunnel.JsonValue.JsonObject;
import tunnelbrowser.tunnel.JsonValue.JsonString;

/** Settings as members of a JSON object. */
final class SettingsJson {
  private static final String CHECK_FOR_RELEASES = "checkForReleases";
  private static final String LAST_RELEASE_CHECK = "lastReleaseCheck";

  private SettingsJson() {}

  /** The settings among the members; one that is absent or of a wrong type is the default. */
  static Settings read(JsonObject json) {
    return new Settings(
        json.members().get(CHECK_FOR_RELEASES) instanceof JsonBoolean(boolean agreed)
            ? agreed
            : Settings.DEFAULT.checkForReleases(),
        json.text(LAST_RELEASE_CHECK).flatMap(SettingsJson::instant));
  }

  /** The object with these settings; members that are not settings stay as they were. */
  static JsonObject merge(JsonObject json, Settings settings) {
    Map<String, JsonValue> members = new LinkedHashMap<>(json.members());
    members.put(CHECK_FOR_RELEASES, new JsonBoolean(settings.checkForReleases()));
    settings
        .lastReleaseCheck()
        .ifPresentOrElse(
            time -> members.put(LAST_RELEASE_CHECK, new JsonString(time.toString())),
            () -> members.remove(LAST_RELEASE_CHECK));
    return new JsonObject(members);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
