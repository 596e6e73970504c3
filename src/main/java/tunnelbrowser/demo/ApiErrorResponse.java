package tunnelbrowser.demo;

import com.google.gson.JsonObject;
import java.io.Serial;

/**
 * A request that the server refuses, in the words of ngrok's public list of errors.
 *
 * <p>Like the real ones, the messages about credentials repeat them in full.
 */
final class ApiErrorResponse extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private static final String WHERE_KEYS_ARE =
      " API keys and instructions are available on your dashboard:"
          + " https://dashboard.ngrok.com/api-keys";
  private static final String CHECK_CLIENT = " Check your API client implementation.";

  private final int status;
  private final String code;

  private ApiErrorResponse(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  private ApiErrorResponse(int status, int number, String message) {
    this(status, "ERR_NGROK_" + number, message);
  }

  int status() {
    return status;
  }

  JsonObject body(String operationId) {
    JsonObject details = new JsonObject();
    details.addProperty("operation_id", operationId);
    JsonObject body = new JsonObject();
    if (!code.isEmpty()) {
      body.addProperty("error_code", code);
    }
    body.addProperty("status_code", status);
    body.addProperty("msg", getMessage());
    body.add("details", details);
    return body;
  }

  static ApiErrorResponse noAuthorization() {
    return new ApiErrorResponse(
        403,
        200,
        "The ngrok API requires authentication via the Authorization header, and none was sent."
            + WHERE_KEYS_ARE);
  }

  static ApiErrorResponse unreadableAuthorization(String header) {
    return new ApiErrorResponse(
        400,
        201,
        "The ngrok API requires that you use Basic or Bearer authentication via the Authorization"
            + " header. It could not parse the header in this request. Authorization Header: "
            + header
            + "."
            + WHERE_KEYS_ARE);
  }

  static ApiErrorResponse notACredential(String value) {
    return new ApiErrorResponse(
        403,
        202,
        "The API authentication you specified does not look like a valid credential."
            + " Your credential: "
            + value
            + "."
            + WHERE_KEYS_ARE);
  }

  static ApiErrorResponse invalidCredential(String value) {
    return new ApiErrorResponse(
        403,
        203,
        "The API authentication you specified is properly formed, but it is invalid."
            + " Your authentication: "
            + value
            + "."
            + WHERE_KEYS_ARE);
  }

  /** Status 400, not 403: two public credential scanners rely on having seen it so. */
  static ApiErrorResponse authtoken(String value) {
    return new ApiErrorResponse(
        400,
        206,
        "The authentication you specified is actually an authtoken. Your credential: "
            + value
            + ". Check your records for an API key."
            + WHERE_KEYS_ARE);
  }

  static ApiErrorResponse unsupportedVersion(String version) {
    return new ApiErrorResponse(
        400,
        217,
        "The provided API version "
            + version
            + " is invalid or unsupported. Supported versions: "
            + Authenticator.VERSION
            + "."
            + CHECK_CLIENT);
  }

  static ApiErrorResponse noVersion() {
    return new ApiErrorResponse(
        400,
        218,
        "Your request has not specified an API version. Include the version you wish to use in the"
            + " Ngrok-Version header. Supported versions: "
            + Authenticator.VERSION
            + ".");
  }

  static ApiErrorResponse unknownReference(String id) {
    return new ApiErrorResponse(400, 223, id + " is not a valid resource reference identifier.");
  }

  static ApiErrorResponse tooManyRequests(int perMinute) {
    return new ApiErrorResponse(
        429, 226, "Your account is rate limited to " + perMinute + " API requests per 1m0s.");
  }

  static ApiErrorResponse unknownParameters(String unknown, String supported) {
    return new ApiErrorResponse(
        400,
        231,
        "The query part of the requested URI includes unknown parameters: "
            + unknown
            + ". The supported parameters are: "
            + supported
            + "."
            + CHECK_CLIENT);
  }

  static ApiErrorResponse repeatedParameter(String name) {
    return new ApiErrorResponse(
        400,
        232,
        "The request must specify only a single value for the "
            + name
            + " parameter."
            + CHECK_CLIENT);
  }

  static ApiErrorResponse limitOutOfRange(int most, String value) {
    return new ApiErrorResponse(
        400,
        233,
        "The page size limit must be between 1 and " + most + " but " + value + " was provided.");
  }

  static ApiErrorResponse notFound() {
    return new ApiErrorResponse(404, "", "Resource not found");
  }

  static ApiErrorResponse methodNotAllowed(String method) {
    return new ApiErrorResponse(
        405, "", "The method " + method + " is not allowed for this resource");
  }
}
