package tunnelbrowser.ui.text;

import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiFailure;

/** What came of trying whether a key opens an account. */
public sealed interface ConnectionTestResult {
  /** Nobody has tried. */
  record NotTried() implements ConnectionTestResult {}

  /** The question is on its way. */
  record Trying() implements ConnectionTestResult {}

  /**
   * The account answers.
   *
   * @param tunnels how many are online, as far as they were read
   * @param more whether more are online
   */
  record Works(int tunnels, boolean more) implements ConnectionTestResult {}

  /** The API was asked, but did not give its tunnels. */
  record Refused(ApiFailure reason) implements ConnectionTestResult {}

  /**
   * The API could not even be asked.
   *
   * @param why as a sentence
   */
  record NotOpened(Message why) implements ConnectionTestResult {}

  /** Whether there is an answer, and it is a bad one. */
  default boolean isBad() {
    return switch (this) {
      case Refused _, NotOpened _ -> true;
      case NotTried(), Trying(), Works _ -> false;
    };
  }

  /** Whether the key is missing or refused, so that asking again cannot help. */
  default boolean isRefusal() {
    return switch (this) {
      case Refused(ApiFailure reason) -> reason instanceof ApiFailure.Unauthorized;
      case NotOpened _ -> true;
      case NotTried(), Trying(), Works _ -> false;
    };
  }

  /** Whole sentences for the user; empty before anybody has tried. */
  default String text() {
    return switch (this) {
      case NotTried() -> "";
      case Trying() -> Messages.text("connectionTest.trying");
      case Works(int tunnels, boolean more) -> works(tunnels, more);
      case Refused(ApiFailure reason) -> refusal(Remedy.of(reason));
      case NotOpened(Message why) -> Messages.text(why);
    };
  }

  private static String works(int tunnels, boolean more) {
    if (more) {
      return Messages.count("connectionTest.worksMore", tunnels);
    }
    return tunnels == 0
        ? Messages.text("connectionTest.worksNone")
        : Messages.count("connectionTest.works", tunnels);
  }

  private static String refusal(Remedy remedy) {
    String refused = Messages.text("connectionTest.refused", remedy.title(), remedy.advice());
    String said =
        remedy.quote().isEmpty() ? refused : Messages.text("sentences", refused, remedy.quoted());
    return remedy.code().isEmpty()
        ? said
        : Messages.text("connectionTest.withCode", said, remedy.code());
  }
}
