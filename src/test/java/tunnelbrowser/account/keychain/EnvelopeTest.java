package tunnelbrowser.account.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
  private static final byte[] SECRET = "ak_made_up".getBytes(StandardCharsets.US_ASCII);

  private final Envelope ours = new Envelope(new SecureRandom());
  private final Envelope theirs = new Envelope(new SecureRandom());

  @Test
  void the_other_side_can_open_what_we_sealed() throws Exception {
    Envelope.Sealed sealed = ours.seal(SECRET, ours.agree(theirs.publicKey()));
    assertThat(sealed.content()).hasSize(16);
    assertThat(Envelope.open(sealed, theirs.agree(ours.publicKey()))).isEqualTo(SECRET);
  }

  @Test
  void what_was_cut_short_is_refused() throws Exception {
    Envelope.Sealed sealed = ours.seal(SECRET, ours.agree(theirs.publicKey()));
    Envelope.Sealed cut = new Envelope.Sealed(sealed.parameters(), new byte[15]);
    assertThatThrownBy(() -> Envelope.open(cut, theirs.agree(ours.publicKey())))
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
