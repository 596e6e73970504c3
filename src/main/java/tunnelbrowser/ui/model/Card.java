package tunnelbrowser.ui.model;

import java.util.Optional;
import tunnelbrowser.account.Profile;

/** What can lie over a part of the window. */
public sealed interface Card {
  /** The three steps to an account, because the user asked for them. */
  record Connect() implements Card {}

  /** The same three steps, for a user who sees the program for the first time. */
  record Welcome() implements Card {}

  /** All accounts that were set up. */
  record Manage() implements Card {}

  /** What nobody expected, and how to report it. */
  record Unexpected() implements Card {}

  /**
   * The form in which an account is set up.
   *
   * @param edited the account as it is; empty for a new one
   */
  record Edit(Optional<Profile> edited) implements Card {}
}
