package tunnelbrowser.testing;

import java.io.IOException;
import java.time.Instant;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiError;
import tunnelbrowser.tunnel.ApiFailure;

/** One failure of each kind, for tests. */
public final class Failures {
  private Failures() {}

  public static ApiFailure unauthorized() {
    return new ApiFailure.Unauthorized(
        new ApiError(403, "ERR_NGROK_203", "The API key [key] is invalid.", "op_1"));
  }

  /** Until ten past nine. */
  public static ApiFailure rateLimited() {
    return new ApiFailure.RateLimited(
        Instant.parse("2026-11-23T09:10:00.123Z"),
        new ApiError(429, "ERR_NGROK_226", "Your account is rate limited.", "op_2"));
  }

  public static ApiFailure notFound() {
    return new ApiFailure.NotFound(new ApiError(404, "", "", "op_3"));
  }

  public static ApiFailure rejected() {
    return new ApiFailure.Rejected(
        new ApiError(503, "ERR_NGROK_1500", "Down for\nmaintenance.", "op_4"));
  }

  public static ApiFailure unreachable() {
    return new ApiFailure.Unreachable(
        ApiFailure.Unreachable.Reason.CONNECT, "api.ngrok.com", new IOException("refused"));
  }

  public static ApiFailure malformed() {
    return new ApiFailure.Malformed(
        Message.verbatim("The list of tunnels is not a list."), "$.tunnels");
  }
}
