package tunnelbrowser.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.tunnel.JsonValue;
import tunnelbrowser.tunnel.JsonValue.JsonObject;

/** Whatever is in the file is read or refused, and what was read comes back once written. */
class SettingsFuzz {

  @DictionaryEntries({
    "\"version\":",
    "\"checkForReleases\":",
    "\"lastReleaseCheck\":",
    "\"lookIntervalSeconds\":",
    "2026-11-23T12:00:00Z",
    "\\ud83d"
  })
  @FuzzTest(maxDuration = "")
  void settings_are_the_same_once_written_and_read_again(byte[] file) {
    Optional<JsonValue> value = JsonText.parse(new String(file, StandardCharsets.UTF_8));
    if (value.isPresent() && value.get() instanceof JsonObject members) {
      Settings settings = SettingsJson.read(members);
      JsonObject merged = SettingsJson.merge(members, settings);
      String written = JsonText.pretty(merged);
      assertThat(JsonText.parse(written)).contains(merged);
      assertThat(SettingsJson.read(merged)).isEqualTo(settings);
    }
  }
}
