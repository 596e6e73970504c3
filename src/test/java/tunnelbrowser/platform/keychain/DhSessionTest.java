package tunnelbrowser.platform.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class DhSessionTest {
  private static final byte[] SECRET = "ak_made_up".getBytes(StandardCharsets.US_ASCII);

  private final DhSession ours = new DhSession(new SecureRandom());
  private final DhSession theirs = new DhSession(new SecureRandom());

  @Test
  void the_other_side_can_open_what_we_sealed() throws Exception {
    DhSession.Sealed sealed = ours.seal(SECRET, ours.agree(theirs.publicKey()));
    assertThat(sealed.content()).hasSize(16);
    assertThat(DhSession.open(sealed, theirs.agree(ours.publicKey()))).isEqualTo(SECRET);
  }

  @Test
  void what_was_cut_short_is_refused() throws Exception {
    DhSession.Sealed sealed = ours.seal(SECRET, ours.agree(theirs.publicKey()));
    DhSession.Sealed cut = new DhSession.Sealed(sealed.parameters(), new byte[15]);
    assertThatThrownBy(() -> DhSession.open(cut, theirs.agree(ours.publicKey())))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void the_same_text_is_sealed_differently_each_time() throws Exception {
    var key = ours.agree(theirs.publicKey());
    assertThat(ours.seal(SECRET, key).content()).isNotEqualTo(ours.seal(SECRET, key).content());
  }

  @Test
  void public_keys_are_as_long_as_the_prime() {
    assertThat(ours.publicKey()).hasSize(128);
  }
}
