package tunnelbrowser.ngrok;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.ngrok.decode.Timestamps;

/** The quick way of reading a timestamp is that of the JDK, and so are its refusals. */
class TimestampFuzz {

  @DictionaryEntries({
    "2023-07-31T",
    "24:00:00",
    "23:59:60",
    ".5Z",
    "+02:00",
    "Tue, 03 Feb 2026",
    " GMT"
  })
  @FuzzTest(maxDuration = "")
  void a_timestamp_is_what_the_jdk_makes_of_it(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    assertThat(read(text, Timestamps::parse)).isEqualTo(read(text, Instant::parse));
    assertThat(RetryAfter.until(text, Clients.NOW))
        .isBetween(Clients.NOW, Clients.NOW.plusSeconds(600));
  }

  private interface Reading {
    Instant read(String text);
  }

  private static Optional<Instant> read(String text, Reading reading) {
    try {
      return Optional.of(reading.read(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
