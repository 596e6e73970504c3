package tunnelbrowser.account.ngrokfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** ngrok's configuration file gives a key that is in it, or none, or is refused in words. */
class NgrokYamlFuzz {

  @DictionaryEntries({
    "version: 3",
    "agent:",
    "  api_key: ",
    "api_key: ",
    "authtoken: ",
    "- ",
    "&a ",
    "*a",
    "<<: ",
    "!!str ",
    "|",
    "---"
  })
  @FuzzTest(maxDuration = "")
  void a_key_is_a_text_of_the_file_or_the_file_is_refused_in_words(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    try {
      Optional<String> key = NgrokYaml.apiKey(text);
      // escapes only make it shorter
      assertThat(key.orElse("").length()).isLessThanOrEqualTo(text.length());
    } catch (NgrokYaml.NotYaml refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }
}
