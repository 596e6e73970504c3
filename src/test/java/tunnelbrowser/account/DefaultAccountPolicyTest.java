package tunnelbrowser.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;

class DefaultAccountPolicyTest {
  private static final Profile SESSION = profile("Session", KeySource.SESSION);
  private static final Profile FILE = profile("File", KeySource.NGROK_FILE);
  private static final Profile FIRST = profile("First", KeySource.KEYCHAIN);
  private static final Profile SECOND = profile("Second", KeySource.KEYCHAIN);
  private static final ApiKey KEY = ApiKey.of("key_file");
  private static final Accounts.DetectedKey FOUND =
      new Accounts.DetectedKey(KeySource.NGROK_FILE, "/home/me/ngrok.yml", KEY);

  @Test
  void the_keychain_goes_before_ngroks_file() {
    assertThat(asked(Optional.of(FILE), FILE, FIRST, SECOND))
        .contains(new ConnectionTarget.Saved(FIRST));
  }

  @Test
  void the_account_used_last_goes_first() {
    assertThat(asked(Optional.of(SECOND), FIRST, SECOND))
        .contains(new ConnectionTarget.Saved(SECOND));
  }

  @Test
  void an_account_with_ngroks_file_goes_before_the_file_alone() {
    assertThat(asked(Optional.empty(), SESSION, FILE)).contains(new ConnectionTarget.Saved(FILE));
    assertThat(asked(Optional.of(SESSION), SESSION))
        .contains(
            new ConnectionTarget.Account(
                NgrokApi.BASE_URL, KEY, Message.verbatim("/home/me/ngrok.yml")));
  }

  @Test
  void no_key_goes_to_an_api_that_it_does_not_belong_to() {
    Profile local =
        new Profile("Local", ProfileColor.GRAY, "http://localhost:4", KeySource.KEYCHAIN, 60);
    DefaultAccountPolicy order = new DefaultAccountPolicy(known(Optional.of(FIRST), FIRST, local));
    assertThat(order.withoutBeingAsked(Optional.of("http://localhost:4"), () -> List.of(FOUND)))
        .contains(new ConnectionTarget.Saved(local));
    assertThat(order.withoutBeingAsked(Optional.of("http://localhost:5"), () -> List.of(FOUND)))
        .isEmpty();
  }

  @Test
  void the_window_begins_with_the_last_account_whatever_its_key() {
    assertThat(start(Optional.of(SESSION), FIRST, SESSION))
        .isEqualTo(new ConnectionTarget.Saved(SESSION));
    assertThat(start(Optional.of(FILE), FILE)).isEqualTo(new ConnectionTarget.Saved(FILE));
  }

  @Test
  void the_window_uses_no_key_that_nobody_told_it_to_use() {
    assertThat(start(Optional.empty(), SESSION, FILE)).isEqualTo(new ConnectionTarget.Demo());
    assertThat(start(Optional.empty(), FILE, FIRST)).isEqualTo(new ConnectionTarget.Saved(FIRST));
  }

  private static Optional<ConnectionTarget> asked(Optional<Profile> last, Profile... profiles) {
    return new DefaultAccountPolicy(known(last, profiles))
        .withoutBeingAsked(Optional.empty(), () -> List.of(FOUND));
  }

  private static ConnectionTarget start(Optional<Profile> last, Profile... profiles) {
    return new DefaultAccountPolicy(known(last, profiles)).atTheStart();
  }

  private static Accounts.AccountList known(Optional<Profile> last, Profile... profiles) {
    return new Accounts.AccountList(List.of(profiles), last, Optional.empty());
  }

  private static Profile profile(String name, KeySource source) {
    return new Profile(name, ProfileColor.GRAY, NgrokApi.BASE_URL, source, 60);
  }
}
