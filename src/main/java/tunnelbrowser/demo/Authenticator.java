package tunnelbrowser.demo;

import com.sun.net.httpserver.Headers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets in requests that carry the key and the API's version, and says why it refuses others. */
final class Authenticator {
  static final String VERSION = "2";

  private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+)");

  /** The shape of ngrok's authtokens, and of its API keys: for a demo, all are authtokens. */
  private static final Pattern AUTHTOKEN =
      Pattern.compile("2[A-Za-z0-9]{26}_[0-9][A-Za-z0-9]{15,}");

  private static final Pattern TWO_PARTS = Pattern.compile("[A-Za-z0-9]{4,}_[A-Za-z0-9]{16,}");

  private final String key;

  Authenticator(String key) {
    this.key = key;
  }

  void check(Headers headers) throws ApiErrorResponse {
    checkCredential(headers.getFirst("Authorization"));
    checkVersion(headers.getFirst("Ngrok-Version"));
  }

  private void checkCredential(@Nullable String authorization) throws ApiErrorResponse {
    if (authorization == null) {
      throw ApiErrorResponse.noAuthorization();
    }
    Matcher bearer = BEARER.matcher(authorization);
    if (!bearer.matches()) {
      throw ApiErrorResponse.unreadableAuthorization(authorization);
    }
    String credential = bearer.group(1);
    if (AUTHTOKEN.matcher(credential).matches()) {
      throw ApiErrorResponse.authtoken(credential);
    }
    if (!credential.equals(key)) {
      throw TWO_PARTS.matcher(credential).matches()
          ? ApiErrorResponse.invalidCredential(credential)
          : ApiErrorResponse.notACredential(credential);
    }
  }

  private static void checkVersion(@Nullable String version) throws ApiErrorResponse {
    if (version == null) {
      throw ApiErrorResponse.noVersion();
    }
    if (!version.equals(VERSION)) {
      throw ApiErrorResponse.unsupportedVersion(version);
    }
  }
}
