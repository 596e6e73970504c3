package tunnelbrowser.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.account.Accounts;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.log.Diagnostics;
import tunnelbrowser.refresh.AccountState;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.testing.FakeAccounts;
import tunnelbrowser.testing.TestClock;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiKey;

class RememberedAccountsTest {
  private static final String API = "https://api.example.com";
  private static final Profile WORK = profile("Work", 30);

  private final RememberedAccounts remembered =
      new RememberedAccounts(TestClock.at("2026-11-23T12:00:00Z"));
  private final Accounts accounts =
      new TrackedAccounts(
          new FakeAccounts().with(WORK, "key_one"), Diagnostics.none().log(), remembered);

  @Test
  void an_account_that_is_opened_again_goes_on_with_what_was_known() {
    AccountState first = remembered.of(account(API, "key_one"));
    assertThat(remembered.of(account(API, "key_one"))).isSameAs(first);
    assertThat(remembered.of(account(API + "/", "key_one"))).isSameAs(first);
    assertThat(remembered.of(account(API, "key_one"), WORK)).isSameAs(first);
  }

  @Test
  void another_key_or_another_address_is_another_account() {
    AccountState first = remembered.of(account(API, "key_one"));
    assertThat(remembered.of(account(API, "key_two"))).isNotSameAs(first);
    assertThat(remembered.of(account("https://other.example.com", "key_one"))).isNotSameAs(first);
  }

  @Test
  void the_share_is_the_profiles_and_can_change() {
    assertThat(remembered.of(account(API, "key_one"), WORK).budget().fullShare()).isEqualTo(30);
    assertThat(remembered.of(account(API, "key_one"), profile("Work", 90)).budget().fullShare())
        .isEqualTo(90);
  }

  @Test
  void a_removed_account_is_forgotten() throws Exception {
    AccountState before = remembered.of(account(API, "key_one"), WORK);
    accounts.remove("Work");
    assertThat(remembered.of(account(API, "key_one"), WORK)).isNotSameAs(before);
  }

  @Test
  void an_account_that_another_profile_has_too_is_remembered_for_it() throws Exception {
    AccountState before = remembered.of(account(API, "key_one"), WORK);
    remembered.of(account(API, "key_one"), profile("Same", 30));
    accounts.remove("Work");
    assertThat(remembered.of(account(API, "key_one"))).isSameAs(before);
  }

  @Test
  void an_account_that_got_another_key_is_forgotten() throws Exception {
    AccountState before = remembered.of(account(API, "key_one"), WORK);
    accounts.put(WORK, Optional.of("Work"), Optional.of(ApiKey.of("key_two")));
    assertThat(remembered.of(account(API, "key_one"))).isNotSameAs(before);
  }

  @Test
  void an_account_whose_key_was_found_to_be_another_is_forgotten() {
    AccountState before = remembered.of(account(API, "key_one"), WORK);
    remembered.of(account(API, "key_two"), WORK);
    assertThat(remembered.of(account(API, "key_one"))).isNotSameAs(before);
  }

  @Test
  void a_renamed_account_is_the_same_until_it_is_removed() throws Exception {
    AccountState before = remembered.of(account(API, "key_one"), WORK);
    accounts.put(profile("Job", 30), Optional.of("Work"), Optional.empty());
    assertThat(remembered.of(account(API, "key_one"))).isSameAs(before);
    accounts.remove("Job");
    assertThat(remembered.of(account(API, "key_one"))).isNotSameAs(before);
  }

  private static ConnectionTarget.Account account(String url, String key) {
    return new ConnectionTarget.Account(url, ApiKey.of(key), Message.verbatim("typed"));
  }

  private static Profile profile(String name, int share) {
    return new Profile(name, ProfileColor.BLUE, API, KeySource.KEYCHAIN, share);
  }
}
