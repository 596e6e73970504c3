package tunnelbrowser.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.json.JsonValue.JsonNumber;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.RequestShare;

/** Profiles as an array of JSON objects. */
final class ProfilesJson {
  private static final String PROFILES = "profiles";
  private static final String NAME = "name";
  private static final String COLOR = "color";
  private static final String API_URL = "apiUrl";
  private static final String KEY_SOURCE = "keySource";
  private static final String SHARE = "requestsPerMinute";

  private ProfilesJson() {}

  /** The profiles among the settings' members, without those that cannot be understood. */
  static List<Profile> read(JsonObject settings) {
    return entries(settings).flatMap(entry -> profile(entry).stream()).toList();
  }

  /** The settings with these profiles; entries that cannot be understood stay as they were. */
  static JsonObject merge(JsonObject settings, List<Profile> profiles) {
    List<JsonValue> entries = new ArrayList<>();
    profiles.forEach(profile -> entries.add(json(profile)));
    entries(settings).filter(entry -> profile(entry).isEmpty()).forEach(entries::add);
    Map<String, JsonValue> members = new LinkedHashMap<>(settings.members());
    if (entries.isEmpty()) {
      members.remove(PROFILES);
    } else {
      members.put(PROFILES, new JsonArray(entries));
    }
    return new JsonObject(members);
  }

  /** Why profiles with a name are left out because of it, each reason once. */
  static List<Message> refusedNames(JsonObject settings) {
    return entries(settings)
        .flatMap(
            entry -> entry instanceof JsonObject json ? json.text(NAME).stream() : Stream.empty())
        .filter(name -> !name.isBlank())
        .flatMap(name -> ProfileText.objectionToName(name).stream())
        .distinct()
        .toList();
  }

  private static Stream<JsonValue> entries(JsonObject settings) {
    return settings.members().get(PROFILES) instanceof JsonArray(List<JsonValue> entries)
        ? entries.stream()
        : Stream.empty();
  }

  private static Optional<Profile> profile(JsonValue entry) {
    if (!(entry instanceof JsonObject json)) {
      return Optional.empty();
    }
    Optional<ProfileColor> color =
        constant(ProfileColor.values(), json.text(COLOR).orElse(written(ProfileColor.GRAY)));
    Optional<KeySource> source =
        constant(KeySource.values(), json.text(KEY_SOURCE).orElse(written(KeySource.SESSION)));
    OptionalInt share = share(json);
    if (color.isEmpty() || source.isEmpty() || share.isEmpty()) {
      return Optional.empty();
    }
    String name = json.text(NAME).orElse("");
    String apiUrl = json.text(API_URL).orElse(NgrokApi.BASE_URL);
    try {
      return Optional.of(
          Profile.entered(name, color.get(), apiUrl, source.get(), share.getAsInt()));
    } catch (Profile.Unusable notOurs) {
      return Optional.empty();
    }
  }

  private static OptionalInt share(JsonObject json) {
    if (!(json.members().get(SHARE) instanceof JsonNumber(String share))) {
      return OptionalInt.of(RequestShare.DEFAULT);
    }
    try {
      return OptionalInt.of(Integer.parseInt(share));
    } catch (NumberFormatException noWholeNumber) {
      return OptionalInt.empty();
    }
  }

  private static JsonObject json(Profile profile) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(NAME, new JsonString(profile.name()));
    members.put(COLOR, new JsonString(written(profile.color())));
    members.put(API_URL, new JsonString(profile.apiUrl()));
    members.put(KEY_SOURCE, new JsonString(written(profile.keySource())));
    members.put(SHARE, new JsonNumber(String.valueOf(profile.share())));
    return new JsonObject(members);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String written) {
    return Stream.of(constants)
        .filter(constant -> constant.name().equals(written.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
