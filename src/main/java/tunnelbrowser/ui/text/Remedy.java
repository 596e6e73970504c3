package tunnelbrowser.ui.text;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

/**
 * What a failure means to the user: a title, what to do, and where to read more.
 *
 * @param title what happened, without a full stop
 * @param advice what to do about it, in whole sentences
 * @param code ngrok's error code; empty if there is none
 * @param operationId what ngrok's support asks for; empty if there is none
 */
public record Remedy(String title, String advice, String code, String operationId) {
  private static final String IP_RESTRICTED = "ERR_NGROK_220";
  private static final Pattern NGROK_CODE = Pattern.compile("ERR_NGROK_\\d+");
  private static final String ERROR_PAGES = "https://ngrok.com/docs/errors/";

  /**
   * What comes next when nothing can be done about it now.
   *
   * @param later in a while
   * @param network once the network is back
   * @param nowhere where nothing is
   */
  private record Outlook(String later, String network, String nowhere) {}

  private static final Outlook READING_GOES_ON =
      new Outlook(
          "Reading goes on by itself.",
          "Check the network connection. Reading goes on by itself as soon as it is back.",
          "Nothing is at this address, or no longer. If it happens on the list, check the API URL.");

  private static final Outlook ASK_AGAIN =
      new Outlook(
          "Try again in a minute.",
          "Check the API URL and the network connection.",
          "The API is not at this address. Check the API URL.");

  /** ngrok's page about the code; empty if the code is not one of ngrok's. */
  public Optional<URI> page() {
    return NGROK_CODE.matcher(code).matches()
        ? Optional.of(URI.create(ERROR_PAGES + code.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** For the list, which is read again by itself. */
  public static Remedy of(ApiFailure failure) {
    return of(failure, READING_GOES_ON);
  }

  /** For a question that is asked once. */
  public static Remedy ofSingleQuestion(ApiFailure failure) {
    return of(failure, ASK_AGAIN);
  }

  private static Remedy of(ApiFailure failure, Outlook outlook) {
    return switch (failure) {
      case ApiFailure.Unauthorized unauthorized -> unauthorized(unauthorized.error());
      case ApiFailure.RateLimited limited ->
          remedy(
              "Too many requests",
              "ngrok allows an account 120 requests a minute, and other tools share them. "
                  + outlook.later(),
              limited.error());
      case ApiFailure.NotFound notFound -> remedy("Not found", outlook.nowhere(), notFound.error());
      case ApiFailure.Rejected rejected -> rejected(rejected, outlook);
      case ApiFailure.Unreachable unreachable ->
          new Remedy(title(unreachable), advice(unreachable, outlook), "", "");
      case ApiFailure.Malformed malformed ->
          new Remedy(
              "An answer that cannot be used",
              malformed.getMessage()
                  + (malformed.where().isEmpty() ? "" : " Place: " + malformed.where() + ".")
                  + " A proxy or a wrong API URL can be the cause.",
              "",
              "");
    };
  }

  private static Remedy unauthorized(ApiError error) {
    if (error.code().equals(IP_RESTRICTED)) {
      return ipRestricted(error);
    }
    String advice =
        switch (error.code()) {
          case "ERR_NGROK_200" -> "The request carried no key. Connect the account again.";
          case "ERR_NGROK_201", "ERR_NGROK_202" ->
              "This does not look like an API key. Copy it again, as a whole.";
          case "ERR_NGROK_203" -> "The key is wrong or has been revoked. Make a new API key.";
          case "ERR_NGROK_204", "ERR_NGROK_205" ->
              "The account is suspended or may not use the API. Ask the account's owner.";
          case "ERR_NGROK_206", "ERR_NGROK_207" ->
              "This is an authtoken, which starts agents. The list needs an API key.";
          case "ERR_NGROK_208" -> "This is the key's id. The key itself was shown once, when made.";
          default -> "Check the key, or make a new API key.";
        };
    return remedy("ngrok refuses the key", advice, error);
  }

  private static Remedy rejected(ApiFailure.Rejected rejected, Outlook outlook) {
    ApiError error = rejected.error();
    if (error.code().equals(IP_RESTRICTED)) {
      return ipRestricted(error);
    }
    if (error.status() / 100 == 3) {
      return remedy(
          "The API sends the request elsewhere (HTTP " + error.status() + ")",
          "Redirects are not followed, because the key goes nowhere else. Check the API URL; a"
              + " network that wants you to log in can be the cause.",
          error);
    }
    return error.status() >= 500
        ? remedy(
            "ngrok has a problem (HTTP " + error.status() + ")",
            error.message() + (error.message().isEmpty() ? "" : " ") + outlook.later(),
            error)
        : remedy("ngrok rejects the request", rejected.getMessage(), error);
  }

  private static Remedy ipRestricted(ApiError error) {
    return remedy(
        "This address may not use the API",
        "An IP restriction of the account keeps this machine out.",
        error);
  }

  private static String title(ApiFailure.Unreachable unreachable) {
    String host = unreachable.host();
    return switch (unreachable.reason()) {
      case DNS -> "The name " + host + " cannot be found";
      case CONNECT -> "Nothing answers at " + host;
      case TLS -> "No secure connection to " + host;
      case TIMEOUT -> host + " does not answer in time";
      case CERTIFICATE_DATE -> "The certificate of " + host + " is not valid today";
      case INTERRUPTED -> "The connection to " + host + " broke off";
      case PROXY -> "A proxy does not let the connection to " + host + " through";
      case PROXY_CREDENTIALS ->
          "A proxy on the way to " + host + " asks for a user name and a password";
      case UNUSABLE_PROXY -> "The proxy cannot be used";
    };
  }

  private static String advice(ApiFailure.Unreachable unreachable, Outlook outlook) {
    return switch (unreachable.reason()) {
      case DNS, CONNECT, TIMEOUT, INTERRUPTED -> outlook.network();
      case TLS ->
          "The certificate is not trusted, is for another name, or the encryption failed. A proxy"
              + " that inspects traffic can be the cause.";
      case CERTIFICATE_DATE ->
          "Check this computer's date and time. If they are right, the server needs a new"
              + " certificate.";
      case PROXY ->
          "It may not allow this address, or not reach it. Ask whoever runs the proxy, or set another"
              + " one and start again.";
      case PROXY_CREDENTIALS ->
          "Give them in HTTPS_PROXY, or correct those that are there, and start again. The README"
              + " says how.";
      case UNUSABLE_PROXY ->
          unreachable.getMessage()
              + " Correct it, or name hosts that need no proxy in NO_PROXY, and start again.";
    };
  }

  private static Remedy remedy(String title, String advice, ApiError error) {
    return new Remedy(title, advice, error.code(), error.operationId());
  }
}
