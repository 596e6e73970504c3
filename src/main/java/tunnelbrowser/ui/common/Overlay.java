package tunnelbrowser.ui.common;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.account.ConnectionTarget;
import tunnelbrowser.settings.Profile;

/** What can lie over a part of the window. */
public sealed interface Overlay {
  /** The three steps to an account, because the user asked for them. */
  record Connect() implements Overlay {}

  /** All accounts that were set up. */
  record Manage() implements Overlay {}

  /** In which form to export what is shown. */
  record Export() implements Overlay {}

  /**
   * All keys.
   *
   * @param keys in the order in which they are listed
   */
  record Shortcuts(List<Shortcut> keys) implements Overlay {
    public Shortcuts {
      keys = List.copyOf(keys);
    }
  }

  /** Whether there is a newer version, and whether to ask for one by itself. */
  record Release() implements Overlay {}

  /** What nobody expected, and how to report it. */
  record Unexpected() implements Overlay {}

  /**
   * The form in which an account is set up.
   *
   * @param edited the account as it is; empty for a new one
   */
  record Edit(Optional<Profile> edited) implements Overlay {}

  /** The same form, for a connection that was not set up and is to become an account. */
  record Keep(ConnectionTarget.Account session) implements Overlay {}

  /** The account that is changed on the card; empty if it is a new one, or no form. */
  default Optional<Profile> changed() {
    return switch (this) {
      case Edit(Optional<Profile> profile) -> profile;
      case ChangeKey(Profile profile) -> Optional.of(profile);
      case Connect asked -> Optional.empty();
      case Manage list -> Optional.empty();
      case Export choice -> Optional.empty();
      case Keep session -> Optional.empty();
      case Shortcuts list -> Optional.empty();
      case Release question -> Optional.empty();
      case Unexpected mistake -> Optional.empty();
    };
  }

  /**
   * The card from which this one is opened, and to which Esc leads back; empty if there is none.
   */
  default Optional<Overlay> before() {
    return switch (this) {
      case Edit form -> Optional.of(new Manage());
      case ChangeKey form -> Optional.of(new Manage());
      case Keep form -> Optional.of(new Manage());
      case Connect asked -> Optional.empty();
      case Manage list -> Optional.empty();
      case Export choice -> Optional.empty();
      case Shortcuts list -> Optional.empty();
      case Release question -> Optional.empty();
      case Unexpected mistake -> Optional.empty();
    };
  }

  /** Whether something can be typed into it that must not get lost by a stray click or key. */
  default boolean holdsInput() {
    return switch (this) {
      case Connect asked -> true;
      case Edit form -> true;
      case ChangeKey form -> true;
      case Keep form -> true;
      case Manage list -> false;
      case Export choice -> false;
      case Shortcuts list -> false;
      case Release question -> false;
      case Unexpected mistake -> false;
    };
  }

  /** Whether the user asked for it: only then it may have the keyboard and cover the window. */
  default boolean isAskedFor() {
    return !(this instanceof Unexpected);
  }

  /** The same form, for an account that needs another key. */
  record ChangeKey(Profile edited) implements Overlay {}
}
