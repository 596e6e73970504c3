package tunnelbrowser.ui.text;

import org.kordamp.ikonli.feather.Feather;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiFailure.Unreachable;

/** What a failure is like: its picture, whether it passes by itself, and what helps against it. */
public enum FailureKind {
  KEY(Feather.KEY, false, Help.ANOTHER_KEY),
  RATE_LIMIT(Feather.CLOCK, true, Help.TIME),
  NETWORK(Feather.WIFI_OFF, true, Help.RETRY),
  SERVER(Feather.SERVER, true, Help.RETRY),
  ENCRYPTION(Feather.SHIELD_OFF, false, Help.RETRY),
  PROXY(Feather.SHUFFLE, false, Help.RETRY),
  ANSWER(Feather.FILE_TEXT, false, Help.RETRY);

  /** What the one button beside a failure does. */
  public enum Help {
    RETRY,
    ANOTHER_KEY,
    /** Nothing but waiting: there is no button. */
    TIME
  }

  private static final int SERVERS_OWN = 500;

  private final Feather picture;
  private final boolean passing;
  private final Help help;

  FailureKind(Feather picture, boolean passing, Help help) {
    this.picture = picture;
    this.passing = passing;
    this.help = help;
  }

  public Feather picture() {
    return picture;
  }

  /** Whether it is likely to pass by itself; if not, the user must act. */
  public boolean isPassing() {
    return passing;
  }

  public Help help() {
    return help;
  }

  public static FailureKind of(ApiFailure failure) {
    return switch (failure) {
      case ApiFailure.Unauthorized refused -> Remedy.isAddressRefused(refused) ? PROXY : KEY;
      case ApiFailure.RateLimited limited -> RATE_LIMIT;
      case ApiFailure.NotFound notFound -> ANSWER;
      case ApiFailure.Rejected rejected ->
          rejected.error().status() >= SERVERS_OWN ? SERVER : ANSWER;
      case ApiFailure.Unreachable unreachable -> of(unreachable.reason());
      case ApiFailure.Malformed malformed -> ANSWER;
    };
  }

  private static FailureKind of(Unreachable.Reason reason) {
    return switch (reason) {
      case DNS, CONNECT, TIMEOUT, INTERRUPTED -> NETWORK;
      case TLS, CERTIFICATE_DATE, NOT_ENCRYPTED -> ENCRYPTION;
      case PROXY, PROXY_CREDENTIALS, UNUSABLE_PROXY -> PROXY;
    };
  }
}
