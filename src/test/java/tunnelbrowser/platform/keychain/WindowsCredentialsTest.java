package tunnelbrowser.platform.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.tunnel.ApiKey;

/** What can be known of it without Windows: how its memory is laid out. */
class WindowsCredentialsTest {
  @ParameterizedTest
  @CsvSource({
    "Flags, 0",
    "Type, 4",
    "TargetName, 8",
    "Comment, 16",
    "LastWritten, 24",
    "CredentialBlobSize, 32",
    "CredentialBlob, 40",
    "Persist, 48",
    "AttributeCount, 52",
    "Attributes, 56",
    "TargetAlias, 64",
    "UserName, 72",
  })
  void each_member_is_where_wincred_h_has_it(String member, long offset) {
    assertThat(WindowsCredentials.offset(member)).isEqualTo(offset);
    assertThat(WindowsCredentials.CREDENTIAL.byteSize()).isEqualTo(80);
  }

  @Test
  void a_credential_points_to_the_key_and_says_how_long_it_is() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment blob = NativeLibrary.copy(ApiKey.of("ak_made_up"), arena);
      MemorySegment credential = WindowsCredentials.credential("Work", blob, arena);
      assertThat(credential.get(JAVA_INT, 4)).isEqualTo(1);
      assertThat(credential.get(JAVA_INT, 32)).isEqualTo(10);
      assertThat(credential.get(ADDRESS, 40)).isEqualTo(MemorySegment.ofAddress(blob.address()));
      assertThat(credential.get(JAVA_INT, 48)).isEqualTo(2);
    }
  }
}
