package tunnelbrowser.ui.account;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.KeySource;
import tunnelbrowser.settings.Profile;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiKey;

/**
 * Which key an account has that stands in the form: one that stays, one at hand, or a typed one.
 */
final class FormKey {
  private final Optional<Profile> edited;
  private final Optional<ConnectionTarget.Account> session;

  /** Whether the account that is changed has a key; empty until that is known. */
  private Optional<Boolean> isThere = Optional.empty();

  /**
   * @param edited the account that is changed; empty for a new one
   * @param session the connection that becomes an account, if one does
   */
  FormKey(Optional<Profile> edited, Optional<ConnectionTarget.Account> session) {
    this.edited = edited;
    this.session = session;
  }

  FormKey told(boolean there) {
    isThere = Optional.of(there);
    return this;
  }

  /** What stands in the empty field. */
  String prompt(KeySource chosen) {
    if (!Draft.isTyped(chosen)) {
      return Messages.text("form.key.lookedFor");
    }
    if (session.isPresent()) {
      return Messages.text("form.key.ofSession");
    }
    boolean stays =
        isThere.orElse(false) && edited.filter(one -> one.keySource() == chosen).isPresent();
    return Messages.text(stays ? "form.key.keep" : "form.key");
  }

  /**
   * What can be tried and kept.
   *
   * @param present all accounts that are set up already
   * @param typed what stands in the field; may be blank
   * @throws Draft.Unusable if something is missing or wrong
   * @throws ApiKey.Unusable if what was typed is no key
   */
  AccountInput entry(Profile wanted, List<Profile> present, String typed)
      throws Draft.Unusable, ApiKey.Unusable {
    Draft draft = new Draft(wanted, edited, present, isThere.orElse(true));
    return session.isPresent() && typed.isBlank() && Draft.isTyped(wanted.keySource())
        ? draft.entry(session.get().key())
        : draft.entry(typed);
  }
}
