package tunnelbrowser.ui.text;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

/**
 * What a failure means to the user: a title, what to do, and where to read more.
 *
 * @param title what happened, without a full stop
 * @param advice what to do about it, in whole sentences
 * @param quote what the server said, in its own words; empty if it said nothing that helps
 * @param code ngrok's error code; empty if there is none
 * @param operationId what ngrok's support asks for; empty if there is none
 */
public record Remedy(String title, String advice, String quote, String code, String operationId) {
  private static final String IP_RESTRICTED = "ERR_NGROK_220";
  private static final Pattern NGROK_CODE = Pattern.compile("ERR_NGROK_\\d+");
  private static final String ERROR_PAGES = "https://ngrok.com/docs/errors/";

  /** ngrok's page about the code; empty if the code is not one of ngrok's. */
  public Optional<URI> page() {
    return NGROK_CODE.matcher(code).matches()
        ? Optional.of(URI.create(ERROR_PAGES + code.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** What the server said, in quotation marks and apart from our own sentence; empty if nothing. */
  public String quoted() {
    return quote.isEmpty() ? "" : Messages.text("remedy.quote", quote);
  }

  /** Whether the user would take both for the same: they may differ in the operation. */
  public boolean isLike(Remedy other) {
    return title.equals(other.title) && advice.equals(other.advice) && quote.equals(other.quote);
  }

  /** Whether it is this computer's address that the API refuses, and not the key. */
  static boolean isAddressRefused(ApiFailure failure) {
    return failure.error().code().equals(IP_RESTRICTED);
  }

  public static Remedy of(ApiFailure failure) {
    return of(failure, Messages.text("remedy.api"));
  }

  /**
   * What a failure means.
   *
   * @param host what the API is called, such as "api.ngrok.com"
   */
  public static Remedy of(ApiFailure failure, String host) {
    return switch (failure) {
      case ApiFailure.Unauthorized unauthorized -> unauthorized(unauthorized.error());
      case ApiFailure.RateLimited limited ->
          remedy(
              Messages.text("remedy.rateLimited.title"),
              Messages.text("remedy.rateLimited"),
              limited.error());
      case ApiFailure.NotFound notFound ->
          remedy(
              Messages.text("remedy.notFound.title"),
              Messages.text("remedy.notFound"),
              notFound.error());
      case ApiFailure.Rejected rejected -> rejected(rejected, host);
      case ApiFailure.Unreachable unreachable ->
          new Remedy(title(unreachable), advice(unreachable), "", "", "");
      case ApiFailure.Malformed malformed ->
          new Remedy(Messages.text("remedy.malformed.title", host), advice(malformed), "", "", "");
    };
  }

  private static String advice(ApiFailure.Malformed malformed) {
    return malformed.where().isEmpty()
        ? Messages.text("remedy.malformed", malformed.explanation())
        : Messages.text("remedy.malformed.where", malformed.explanation(), malformed.where());
  }

  private static Remedy unauthorized(ApiError error) {
    if (error.code().equals(IP_RESTRICTED)) {
      return ipRestricted(error);
    }
    String advice =
        switch (error.code()) {
          case "ERR_NGROK_200" -> "remedy.key.none";
          case "ERR_NGROK_201", "ERR_NGROK_202" -> "remedy.key.shape";
          case "ERR_NGROK_203" -> "remedy.key.revoked";
          case "ERR_NGROK_204", "ERR_NGROK_205" -> "remedy.key.suspended";
          case "ERR_NGROK_206", "ERR_NGROK_207" -> "remedy.key.authtoken";
          case "ERR_NGROK_208" -> "remedy.key.id";
          default -> "remedy.key";
        };
    return remedy(Messages.text("remedy.key.title"), Messages.text(advice), error);
  }

  private static Remedy rejected(ApiFailure.Rejected rejected, String host) {
    ApiError error = rejected.error();
    if (error.code().equals(IP_RESTRICTED)) {
      return ipRestricted(error);
    }
    if (error.status() / 100 == 3) {
      return remedy(
          Messages.text("remedy.redirect.title", error.status()),
          Messages.text("remedy.redirect"),
          error);
    }
    String title =
        error.status() >= 500
            ? Messages.text("remedy.server.title", host, error.status())
            : Messages.text("remedy.rejected.title", host, error.status());
    String advice =
        error.status() >= 500 ? Messages.text("remedy.server") : Messages.text("remedy.rejected");
    return new Remedy(title, advice, error.message(), error.code(), error.operationId());
  }

  private static Remedy ipRestricted(ApiError error) {
    return remedy(
        Messages.text("remedy.ipRestricted.title"), Messages.text("remedy.ipRestricted"), error);
  }

  private static String title(ApiFailure.Unreachable unreachable) {
    String key =
        switch (unreachable.reason()) {
          case DNS -> "unreachable.dns.title";
          case CONNECT -> "unreachable.connect";
          case TLS -> "unreachable.tls.title";
          case NOT_ENCRYPTED -> "unreachable.notEncrypted";
          case TIMEOUT -> "unreachable.timeout.title";
          case CERTIFICATE_DATE -> "unreachable.certificateDate";
          case INTERRUPTED -> "unreachable.interrupted";
          case PROXY -> "unreachable.proxy";
          case PROXY_CREDENTIALS -> "unreachable.proxyCredentials";
          case UNUSABLE_PROXY -> "unreachable.unusableProxy.title";
        };
    return Messages.text(key, unreachable.host());
  }

  private static String advice(ApiFailure.Unreachable unreachable) {
    return switch (unreachable.reason()) {
      case DNS, CONNECT, TIMEOUT, INTERRUPTED -> Messages.text("remedy.network");
      case NOT_ENCRYPTED -> Messages.text("remedy.notEncrypted");
      case TLS -> Messages.text("remedy.tls");
      case CERTIFICATE_DATE -> Messages.text("remedy.certificateDate");
      case PROXY -> Messages.text("remedy.proxy");
      case PROXY_CREDENTIALS -> Messages.text("remedy.proxyCredentials");
      case UNUSABLE_PROXY -> Messages.text("remedy.unusableProxy", unreachable.explanation());
    };
  }

  private static Remedy remedy(String title, String advice, ApiError error) {
    return new Remedy(title, advice, "", error.code(), error.operationId());
  }
}
