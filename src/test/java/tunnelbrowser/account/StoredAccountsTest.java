package tunnelbrowser.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tunnelbrowser.account.ngrokfile.NgrokFile;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.NameTaken;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.settings.ProfileColor;
import tunnelbrowser.settings.SettingsStore;
import tunnelbrowser.testing.MemoryKeychain;
import tunnelbrowser.testing.MemorySettings;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.NgrokApi;
import tunnelbrowser.tunnel.RequestShare;

class StoredAccountsTest {
  private static final ApiKey KEY = ApiKey.of("key_one");
  private static final ApiKey OTHER_KEY = ApiKey.of("key_two");
  private static final Profile WORK = profile("Work", KeySource.KEYCHAIN);
  private static final Profile HOME = profile("Home", KeySource.SESSION);

  private final MemorySettings settings = new MemorySettings();
  private final MemoryKeychain keychain = new MemoryKeychain();
  private final StoredAccounts accounts = again();

  @Test
  void at_first_nothing_is_known() {
    assertThat(accounts.known())
        .isEqualTo(new Accounts.AccountList(List.of(), Optional.empty(), Optional.empty()));
  }

  @Test
  void profiles_stay_in_the_order_in_which_they_were_added() throws Exception {
    add(WORK, KEY);
    add(HOME, KEY);
    assertThat(again().known())
        .isEqualTo(
            new Accounts.AccountList(List.of(WORK, HOME), Optional.empty(), Optional.empty()));
  }

  @Test
  void the_keychain_keeps_a_key_for_the_next_session() throws Exception {
    add(WORK, KEY);
    ConnectionTarget.Account account = again().open(WORK);
    assertThat(account.key().authorization()).isEqualTo("Bearer key_one");
    assertThat(account.apiUrl()).isEqualTo(NgrokApi.BASE_URL);
    assertThat(Messages.text(account.keyOrigin())).isEqualTo("the test keychain");
  }

  @Test
  void a_key_for_the_session_is_in_no_keychain_and_gone_afterwards() throws Exception {
    add(HOME, KEY);
    assertThat(Messages.text(accounts.open(HOME).keyOrigin())).isEqualTo("this session");
    assertThat(keychain.contents()).isEmpty();
    assertThatThrownBy(() -> again().open(HOME))
        .isInstanceOf(Accounts.NoKey.class)
        .hasMessage(
            "The key of \"Home\" was kept for its session only: enter it again, or choose another"
                + " key source for the account.");
  }

  @Test
  void a_key_that_is_gone_cannot_stay() throws Exception {
    add(HOME, KEY);
    StoredAccounts later = again();
    assertThat(accounts.hasKey(HOME)).isTrue();
    assertThat(later.hasKey(HOME)).isFalse();
    for (KeySource source : List.of(KeySource.SESSION, KeySource.KEYCHAIN)) {
      assertThatThrownBy(
              () -> later.put(profile("Flat", source), Optional.of("Home"), Optional.empty()))
          .isInstanceOf(Accounts.NoKey.class)
          .hasMessage("There is no current key to keep: enter one.");
    }
    assertThat(later.known().profiles()).containsExactly(HOME);
    later.put(profile("Home", KeySource.ENVIRONMENT), Optional.of("Home"), Optional.empty());
    assertThat(later.hasKey(later.known().profiles().getFirst())).isTrue();
  }

  @Test
  void a_keychain_out_of_reach_does_not_keep_an_account_from_being_changed() throws Exception {
    add(WORK, KEY);
    keychain.gone();
    assertThat(accounts.hasKey(WORK)).isTrue();
    Profile green =
        new Profile("Work", ProfileColor.GREEN, NgrokApi.BASE_URL, KeySource.KEYCHAIN, 60);
    accounts.put(green, Optional.of("Work"), Optional.empty());
    assertThat(accounts.known().profiles()).containsExactly(green);
  }

  @Test
  void a_new_key_takes_the_place_of_the_old_one() throws Exception {
    add(WORK, KEY);
    accounts.put(WORK, Optional.of("work"), Optional.of(OTHER_KEY));
    assertThat(keychain.contents()).isEqualTo(Map.of("work", "Bearer key_two"));
    assertThat(accounts.known().profiles()).containsExactly(WORK);
  }

  @Test
  void renaming_moves_the_key_and_keeps_the_place() throws Exception {
    add(WORK, KEY);
    add(HOME, KEY);
    accounts.remember(WORK);
    Profile office = profile("Office", KeySource.KEYCHAIN);
    accounts.put(office, Optional.of("Work"), Optional.empty());
    assertThat(keychain.contents()).isEqualTo(Map.of("office", "Bearer key_one"));
    assertThat(accounts.known())
        .isEqualTo(
            new Accounts.AccountList(List.of(office, HOME), Optional.of(office), Optional.empty()));
  }

  @Test
  void another_case_of_the_name_leaves_the_key_where_it_is() throws Exception {
    add(WORK, KEY);
    keychain.refuseStoring();
    accounts.put(profile("WORK", KeySource.KEYCHAIN), Optional.of("Work"), Optional.empty());
    assertThat(again().open(WORK).key().authorization()).isEqualTo("Bearer key_one");
  }

  @Test
  void a_key_moves_from_the_session_to_the_keychain_and_back() throws Exception {
    add(HOME, KEY);
    Profile kept = profile("Home", KeySource.KEYCHAIN);
    accounts.put(kept, Optional.of("Home"), Optional.empty());
    assertThat(keychain.contents()).isEqualTo(Map.of("home", "Bearer key_one"));
    accounts.put(HOME, Optional.of("Home"), Optional.empty());
    assertThat(keychain.contents()).isEmpty();
    assertThat(accounts.open(HOME).key().authorization()).isEqualTo("Bearer key_one");
  }

  @Test
  void a_profile_that_finds_its_key_elsewhere_leaves_none_in_the_keychain() throws Exception {
    add(WORK, KEY);
    accounts.put(
        profile("Work", KeySource.ENVIRONMENT), Optional.of("Work"), Optional.of(OTHER_KEY));
    assertThat(keychain.contents()).isEmpty();
  }

  @Test
  void removing_deletes_the_key() throws Exception {
    add(WORK, KEY);
    accounts.remember(WORK);
    accounts.remove("work");
    assertThat(accounts.known())
        .isEqualTo(new Accounts.AccountList(List.of(), Optional.empty(), Optional.empty()));
    assertThat(keychain.contents()).isEmpty();
  }

  @Test
  void removing_what_is_not_there_changes_nothing() throws Exception {
    accounts.remove("Work");
    assertThat(settings.updates()).isZero();
  }

  @Test
  void without_the_keychain_a_profile_can_still_be_removed_or_find_its_key_elsewhere()
      throws Exception {
    add(WORK, KEY);
    keychain.gone();
    Profile session = profile("Work", KeySource.SESSION);
    accounts.put(session, Optional.of("Work"), Optional.of(OTHER_KEY));
    assertThat(accounts.known().profiles()).containsExactly(session);
    accounts.remove("Work");
    assertThat(accounts.known().profiles()).isEmpty();
  }

  @Test
  void a_name_that_is_taken_is_refused_and_its_key_stays() throws Exception {
    add(WORK, KEY);
    add(HOME, KEY);
    Profile taken = profile("wORK", KeySource.KEYCHAIN);
    String sentence = "There is already an account called \"Work\".";
    assertThatThrownBy(() -> add(taken, OTHER_KEY))
        .isInstanceOf(NameTaken.class)
        .hasMessage(sentence);
    assertThatThrownBy(() -> accounts.put(taken, Optional.of("Home"), Optional.of(OTHER_KEY)))
        .isInstanceOf(NameTaken.class)
        .hasMessage(sentence);
    assertThat(keychain.contents()).isEqualTo(Map.of("work", "Bearer key_one"));
    assertThat(accounts.known().profiles()).containsExactly(WORK, HOME);
  }

  @Test
  void a_keychain_that_refuses_changes_nothing() {
    keychain.refuseStoring();
    assertThatThrownBy(() -> add(WORK, KEY))
        .isInstanceOf(Accounts.NoKey.class)
        .hasMessage("The key of \"Work\" belongs in the test keychain. It was not unlocked.");
    assertThat(accounts.known().profiles()).isEmpty();
  }

  @Test
  void settings_that_cannot_be_kept_leave_no_key_behind() {
    settings.fill();
    assertThatThrownBy(() -> add(WORK, KEY)).isInstanceOf(SettingsStore.NotKept.class);
    assertThat(keychain.contents()).isEmpty();
  }

  @Test
  void settings_that_cannot_be_kept_leave_the_old_key_in_its_place() throws Exception {
    add(WORK, KEY);
    settings.fill();
    assertThatThrownBy(() -> accounts.put(WORK, Optional.of("Work"), Optional.of(OTHER_KEY)))
        .isInstanceOf(SettingsStore.NotKept.class);
    assertThatThrownBy(() -> accounts.remove("Work")).isInstanceOf(SettingsStore.NotKept.class);
    assertThat(keychain.contents()).isEqualTo(Map.of("work", "Bearer key_one"));
  }

  @Test
  void an_old_key_that_cannot_be_deleted_undoes_the_renaming() throws Exception {
    add(WORK, KEY);
    Profile office = profile("Office", KeySource.SESSION);
    keychain.refuseDeleting();
    assertThatThrownBy(() -> accounts.put(office, Optional.of("Work"), Optional.empty()))
        .isInstanceOf(Accounts.NoKey.class);
    assertThat(accounts.known().profiles()).containsExactly(WORK);
    assertThat(keychain.contents()).isEqualTo(Map.of("work", "Bearer key_one"));
    assertThatThrownBy(() -> accounts.open(office)).isInstanceOf(Accounts.NoKey.class);
  }

  @Test
  void a_key_that_cannot_be_deleted_keeps_its_profile() throws Exception {
    add(WORK, KEY);
    keychain.refuseDeleting();
    assertThatThrownBy(() -> accounts.remove("Work")).isInstanceOf(Accounts.NoKey.class);
    assertThat(accounts.known().profiles()).containsExactly(WORK);
  }

  @Test
  void the_last_profile_is_written_once() throws Exception {
    add(HOME, KEY);
    accounts.remember(HOME);
    accounts.remember(HOME);
    assertThat(again().known().last()).contains(HOME);
    assertThat(settings.updates()).isEqualTo(2);
  }

  @Test
  void the_keychain_is_named_while_it_answers() {
    assertThat(accounts.keychainTitle()).contains(Message.verbatim("test keychain"));
    keychain.gone();
    assertThat(accounts.keychainTitle()).isEmpty();
  }

  private StoredAccounts again() {
    return new StoredAccounts(
        settings, new EnvironmentKey(Map.of()), keychain, new NgrokFile(List.of()));
  }

  private void add(Profile profile, ApiKey key) throws Exception {
    accounts.put(profile, Optional.empty(), Optional.of(key));
  }

  private static Profile profile(String name, KeySource source) {
    return new Profile(name, ProfileColor.BLUE, NgrokApi.BASE_URL, source, RequestShare.DEFAULT);
  }
}
