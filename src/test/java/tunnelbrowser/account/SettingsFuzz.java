package tunnelbrowser.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import tunnelbrowser.tunnel.JsonValue.JsonObject;

/** Whatever is in the file is read or refused, and what was read comes back once written. */
class SettingsFuzz {
  private static final Place PLACE = new Place(Path.of("settings.json"), false);

  @DictionaryEntries({
    "\"version\":",
    "\"checkForReleases\":",
    "\"lastReleaseCheck\":",
    "\"lookIntervalSeconds\":",
    "2026-11-23T12:00:00Z",
    "\\ud83d"
  })
  @FuzzTest(maxDuration = "")
  void settings_are_the_same_once_written_and_read_again(byte[] file) throws IOException {
    Found found = Found.in(file);
    Settings settings = loaded(found);
    if (found instanceof Found.Unintelligible) {
      assertThat(settings).isEqualTo(Settings.DEFAULT);
    }
    JsonObject changed = new FoundSettings(PLACE, found).changed(kept -> kept);
    Found again = Found.in(Found.written(changed));
    assertThat(loaded(again)).isEqualTo(settings);
    if (found instanceof Found.Newer) {
      assertThat(again).isEqualTo(found);
    } else {
      assertThat(again).isEqualTo(new Found.Understood(changed));
    }
  }

  private static Settings loaded(Found found) {
    return new FoundSettings(PLACE, found).loaded().settings();
  }
}
