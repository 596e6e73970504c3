package tunnelbrowser.cli;

import static java.util.stream.Collectors.joining;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
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
  public static String of(ApiFailure failure, Optional<Message> keyOrigin) {
    return switch (failure) {
      case ApiFailure.Unauthorized refused ->
          quoting(
              keyOrigin
                  .map(origin -> Message.of("line.unauthorizedKey", origin))
                  .orElseGet(() -> Message.of("line.unauthorized")),
              refused.error());
      case ApiFailure.RateLimited limited ->
          quoting(
              Message.of("line.rateLimited", limited.until().truncatedTo(ChronoUnit.SECONDS)),
              limited.error());
      case ApiFailure.NotFound missing -> quoting(Message.of("line.notFound"), missing.error());
      case ApiFailure.Rejected rejected ->
          quoting(Message.of("line.rejected", rejected.error().status()), rejected.error());
      case ApiFailure.Unreachable unreachable -> Messages.text(unreachable);
      case ApiFailure.Malformed malformed ->
          Messages.text(malformed) + inBrackets(Stream.of(malformed.where()));
    };
  }

  /** What get-by-ID says about a tunnel that is not there, which is information, not an error. */
  public static String notOnline(String id, ApiFailure.NotFound missing) {
    return Messages.text("line.notOnline", id) + reference(missing.error());
  }

  private static String quoting(Message what, ApiError error) {
    String words = error.message().strip();
    return (words.isEmpty()
            ? Messages.text("sentence", what)
            : Messages.text("line.quoting", what, words))
        + reference(error);
  }

  private static String reference(ApiError error) {
    return inBrackets(Stream.of(error.code(), error.operationId()));
  }

  private static String inBrackets(Stream<String> texts) {
    String joined = texts.filter(text -> !text.isEmpty()).collect(joining(", "));
    return joined.isEmpty() ? "" : " (" + joined + ")";
  }
}
