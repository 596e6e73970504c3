package tunnelbrowser.settings;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonBoolean;
import tunnelbrowser.json.JsonValue.JsonNumber;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;

/** Settings as members of a JSON object. */
final class SettingsJson {
  private static final String CHECK_FOR_RELEASES = "checkForReleases";
  private static final String LAST_RELEASE_CHECK = "lastReleaseCheck";

  /** Files have had it under this name from the beginning. */
  private static final String POLL_INTERVAL = "lookIntervalSeconds";

  private static final String LAST_PROFILE = "lastProfile";
  private static final String WELCOMED = "welcomed";

  private SettingsJson() {}

  /** The settings among the members; one that is absent or of a wrong type is the default. */
  static Settings read(JsonObject json) {
    return new Settings(
        json.members().get(CHECK_FOR_RELEASES) instanceof JsonBoolean(boolean agreed)
            ? agreed
            : Settings.DEFAULT.checkForReleases(),
        json.text(LAST_RELEASE_CHECK).flatMap(SettingsJson::instant),
        json.members().get(POLL_INTERVAL) instanceof JsonNumber(String seconds)
            ? interval(seconds)
            : Optional.empty(),
        ProfilesJson.read(json),
        json.text(LAST_PROFILE),
        json.members().get(WELCOMED) instanceof JsonBoolean(boolean seen) && seen,
        LayoutJson.read(json));
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
    settings
        .pollInterval()
        .ifPresentOrElse(
            interval ->
                members.put(POLL_INTERVAL, new JsonNumber(String.valueOf(interval.toSeconds()))),
            () -> members.remove(POLL_INTERVAL));
    settings
        .lastProfile()
        .ifPresentOrElse(
            name -> members.put(LAST_PROFILE, new JsonString(name)),
            () -> members.remove(LAST_PROFILE));
    if (settings.welcomed()) {
      members.put(WELCOMED, new JsonBoolean(true));
    } else {
      members.remove(WELCOMED);
    }
    return LayoutJson.merge(
        ProfilesJson.merge(new JsonObject(members), settings.profiles()), settings.layout());
  }

  /** Whole seconds from one to an hour; anything else was not written by this program. */
  private static Optional<Duration> interval(String seconds) {
    try {
      int read = Integer.parseInt(seconds);
      return read < 1 || read > 3600 ? Optional.empty() : Optional.of(Duration.ofSeconds(read));
    } catch (NumberFormatException notWhole) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
