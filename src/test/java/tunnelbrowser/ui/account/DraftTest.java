package tunnelbrowser.ui.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;

class DraftTest {
  private static final Profile KEPT = profile("prod", KeySource.KEYCHAIN);

  @Test
  void a_typed_key_is_trimmed() throws Exception {
    assertThat(add(KEPT).entry(" secret_1\n").key().map(ApiKey::authorization))
        .contains("Bearer secret_1");
  }

  @Test
  void a_new_account_needs_a_key_where_one_is_typed() {
    assertThatThrownBy(() -> add(KEPT).entry(" ")).hasMessage("The API key is empty.");
  }

  @ParameterizedTest
  @EnumSource(
      value = KeySource.class,
      names = {"ENVIRONMENT", "NGROK_FILE"})
  void where_keys_are_found_none_is_typed(KeySource source) throws Exception {
    assertThat(add(profile("prod", source)).entry("left over").key()).isEmpty();
  }

  @Test
  void a_changed_account_keeps_its_key_if_none_is_typed() throws Exception {
    Profile renamed = profile("production", KeySource.KEYCHAIN);
    assertThat(new Draft(renamed, Optional.of(KEPT), List.of(KEPT), true).entry(""))
        .isEqualTo(new AccountInput(renamed, Optional.of(KEPT), Optional.empty()));
  }

  @Test
  void a_key_cannot_stay_where_none_has_been() {
    Profile before = profile("prod", KeySource.NGROK_FILE);
    assertThatThrownBy(() -> new Draft(KEPT, Optional.of(before), List.of(before), true).entry(""))
        .hasMessage("The API key is empty.");
  }

  @Test
  void no_two_accounts_have_the_same_name() {
    Profile other = profile("PROD", KeySource.SESSION);
    assertThatThrownBy(
            () -> new Draft(other, Optional.empty(), List.of(KEPT), true).entry("secret_1"))
        .hasMessage("Another account is already called PROD.");
  }

  @Test
  void a_key_that_cannot_be_one_is_not_repeated() {
    assertThatThrownBy(() -> add(KEPT).entry("my secret"))
        .hasMessageNotContaining("secret")
        .isInstanceOf(ApiKey.Unusable.class);
  }

  private static Draft add(Profile profile) {
    return new Draft(profile, Optional.empty(), List.of(), true);
  }

  private static Profile profile(String name, KeySource source) {
    return new Profile(name, ProfileColor.BLUE, NgrokApi.BASE_URL, source, 60);
  }
}
