package tunnelbrowser.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.tunnel.NgrokApi;

class NoAccountsTest {
  private final Accounts none = Accounts.none();
  private final Profile profile =
      new Profile("p", ProfileColor.BLUE, NgrokApi.BASE_URL, KeySource.SESSION, 60);

  @Test
  void it_knows_finds_and_forgets_nothing() throws Exception {
    assertThat(none.known())
        .isEqualTo(new Accounts.AccountList(List.of(), Optional.empty(), Optional.empty()));
    assertThat(none.found()).isEmpty();
    assertThat(none.ngrokFileProblem()).isEmpty();
    assertThat(none.keychainTitle()).isEmpty();
    none.remove("p");
    none.remember(profile);
  }

  @Test
  void it_keeps_nothing_and_says_so() {
    assertThatThrownBy(() -> none.put(profile, Optional.empty(), Optional.empty()))
        .isInstanceOf(Accounts.NoKey.class)
        .hasMessage("Accounts cannot be saved here.");
    assertThatThrownBy(() -> none.open(profile)).hasMessage("Accounts cannot be saved here.");
  }
}
