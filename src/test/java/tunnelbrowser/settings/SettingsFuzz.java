package tunnelbrowser.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import tunnelbrowser.json.JsonValue.JsonObject;

/** Whatever is in the file is read or refused, and what was read comes back once written. */
class SettingsFuzz {
  private static final ResolvedPath PLACE = new ResolvedPath(Path.of("settings.json"), false);

  @DictionaryEntries({
    "\"version\":",
    "\"checkForReleases\":",
    "\"lastReleaseCheck\":",
    "\"lookIntervalSeconds\":",
    "2026-11-23T12:00:00Z",
    "\"theme\":",
    "\"rows\":",
    "\"textPercent\":",
    "\"divider\":",
    "\"detailsHidden\":",
    "\"window\":",
    "\"maximized\":",
    "\"tables\":",
    "\"columns\":",
    "\"width\":",
    "\"shown\":",
    "\"sort\":",
    "\"descending\":",
    "\"filter\":",
    "\\ud83d"
  })
  @FuzzTest(maxDuration = "")
  void settings_are_the_same_once_written_and_read_again(byte[] file) throws IOException {
    SettingsFileState found = SettingsFileState.in(file);
    Settings settings = loaded(found);
    if (found instanceof SettingsFileState.Unintelligible) {
      assertThat(settings).isEqualTo(Settings.DEFAULT);
    }
    JsonObject changed = new SettingsDocument(PLACE, found).changed(kept -> kept);
    SettingsFileState again = SettingsFileState.in(SettingsFileState.written(changed));
    assertThat(loaded(again)).isEqualTo(settings);
    if (found instanceof SettingsFileState.Newer) {
      assertThat(again).isEqualTo(found);
    } else {
      assertThat(again).isEqualTo(new SettingsFileState.Understood(changed));
    }
  }

  private static Settings loaded(SettingsFileState found) {
    return new SettingsDocument(PLACE, found).loaded().settings();
  }
}
