package tunnelbrowser.cli;

import static java.util.stream.Collectors.joining;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

/** A failure in one line: what went wrong, what to do, and ngrok's code and operation id. */
public final class FailureLine {
  private FailureLine() {}

  /**
   * The line.
   *
   * @param keyOrigin where the key came from that the API was asked with; empty if nobody can tell
   */
  public static String of(ApiFailure failure, String keyOrigin) {
    return switch (failure) {
      case ApiFailure.Unauthorized refused ->
          quoting(
              "The API refused the key" + (keyOrigin.isEmpty() ? "" : "; check " + keyOrigin),
              refused.error());
      case ApiFailure.RateLimited limited ->
          quoting(
              "Too many requests from this account; try again after "
                  + limited.until().truncatedTo(ChronoUnit.SECONDS),
              limited.error());
      case ApiFailure.NotFound missing -> quoting("The API knows nothing there", missing.error());
      case ApiFailure.Rejected rejected ->
          quoting(
              "The API answered with HTTP status " + rejected.error().status(), rejected.error());
      case ApiFailure.Unreachable unreachable -> String.valueOf(unreachable.getMessage());
      case ApiFailure.Malformed malformed ->
          malformed.getMessage() + inBrackets(Stream.of(malformed.where()));
    };
  }

  /** What get-by-ID says about a tunnel that is not there, which is information, not an error. */
  public static String notOnline(String id, ApiFailure.NotFound missing) {
    return "No tunnel " + id + " is online." + reference(missing.error());
  }

  private static String quoting(String sentence, ApiError error) {
    String words = error.message().isBlank() ? "." : ": " + error.message().strip();
    return sentence + words + reference(error);
  }

  private static String reference(ApiError error) {
    return inBrackets(Stream.of(error.code(), error.operationId()));
  }

  private static String inBrackets(Stream<String> texts) {
    String joined = texts.filter(text -> !text.isEmpty()).collect(joining(", "));
    return joined.isEmpty() ? "" : " (" + joined + ")";
  }
}
