package tunnelbrowser.tunnel;

/**
 * What the API said about a failure, already free of the key.
 *
 * @param status the HTTP status; 0 if there was no answer
 * @param code such as {@code ERR_NGROK_226}; empty if none was given, as with most 404s
 * @param message the API's own words; empty if none could be read
 * @param operationId such as {@code op_2TMG…}, to be quoted to ngrok's support; may be empty
 */
public record ApiError(int status, String code, String message, String operationId) {
  public static final ApiError NONE = new ApiError(0, "", "", "");
}
