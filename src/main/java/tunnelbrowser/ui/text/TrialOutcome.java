package tunnelbrowser.ui.text;

import tunnelbrowser.tunnel.ApiFailure;

/** What came of trying whether a key opens an account. */
public sealed interface TrialOutcome {
  /** Nobody has tried. */
  record NotTried() implements TrialOutcome {}

  /** The question is on its way. */
  record Trying() implements TrialOutcome {}

  /**
   * The account answers.
   *
   * @param tunnels how many are online, as far as they were read
   * @param more whether more are online
   */
  record Works(int tunnels, boolean more) implements TrialOutcome {}

  /** The API was asked, but did not give its tunnels. */
  record Refused(ApiFailure reason) implements TrialOutcome {}

  /**
   * The API could not even be asked.
   *
   * @param why as a sentence
   */
  record NotOpened(String why) implements TrialOutcome {}

  /** Whether there is an answer, and it is a bad one. */
  default boolean isBad() {
    return switch (this) {
      case Refused _, NotOpened _ -> true;
      case NotTried(), Trying(), Works _ -> false;
    };
  }

  /** Whole sentences for the user; empty before anybody has tried. */
  default String text() {
    return switch (this) {
      case NotTried() -> "";
      case Trying() -> "Asking for the first tunnels…";
      case Works(int tunnels, boolean more) -> "It works: " + online(tunnels, more) + ".";
      case Refused(ApiFailure reason) -> refusal(Remedy.ofSingleQuestion(reason));
      case NotOpened(String why) -> why;
    };
  }

  private static String online(int tunnels, boolean more) {
    if (more) {
      return "more than " + Texts.counted(tunnels, "tunnel") + " online";
    }
    return tunnels == 0 ? "no tunnels are online" : Texts.counted(tunnels, "tunnel") + " online";
  }

  private static String refusal(Remedy remedy) {
    return remedy.title()
        + ". "
        + remedy.advice()
        + (remedy.code().isEmpty() ? "" : " (" + remedy.code() + ")");
  }
}
