package tunnelbrowser.tunnel;

import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why the API could not be asked or did not give what was asked for.
 *
 * <p>The hierarchy is closed, so that a {@code switch} over it names every case. No message ever
 * contains the key.
 */
public abstract sealed class ApiFailure extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient ApiError error;

  private ApiFailure(String message, ApiError error, @Nullable Throwable cause) {
    super(message, cause);
    this.error = error;
  }

  /** A failure that the API reported in an answer, in its own words if there are any. */
  private ApiFailure(ApiError error, String fallback) {
    this(error.message().isEmpty() ? fallback : error.message(), error, null);
  }

  /** One sentence for a person. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** What the API itself said about the failure; {@link ApiError#NONE} if it never spoke. */
  public ApiError error() {
    return error;
  }

  /** The key is missing, wrong, revoked or not allowed here: HTTP 401 or 403. */
  public static final class Unauthorized extends ApiFailure {
    @Serial private static final long serialVersionUID = 1L;

    public Unauthorized(ApiError error) {
      super(error, "The API refused the key.");
    }
  }

  /** More requests than the account may make: HTTP 429. */
  public static final class RateLimited extends ApiFailure {
    @Serial private static final long serialVersionUID = 1L;
    private final Instant until;

    /**
     * @param until when asking again makes sense
     */
    public RateLimited(Instant until, ApiError error) {
      super(error, "The API has had too many requests from this account.");
      this.until = until;
    }

    /** When asking again makes sense. */
    public Instant until() {
      return until;
    }
  }

  /** Nothing is there, or no longer: HTTP 404. */
  public static final class NotFound extends ApiFailure {
    @Serial private static final long serialVersionUID = 1L;

    public NotFound(ApiError error) {
      super(error, "The API knows nothing at this address.");
    }
  }

  /** Any other answer that is not a success, redirects included, which are never followed. */
  public static final class Rejected extends ApiFailure {
    @Serial private static final long serialVersionUID = 1L;

    public Rejected(ApiError error) {
      super(error, "The API answered with HTTP status " + error.status() + ".");
    }
  }

  /** No complete answer came. */
  public static final class Unreachable extends ApiFailure {
    @Serial private static final long serialVersionUID = 1L;

    /** What the connection failed at. */
    public enum Reason {
      /** The host's name has no address. */
      DNS,
      /** Nothing accepted the connection. */
      CONNECT,
      /** The server's certificate was not trusted or the encryption could not be agreed on. */
      TLS,
      /** The connection or the answer took longer than its limit. */
      TIMEOUT,
      /** The certificate's time has passed or has not come, by this computer's clock. */
      CERTIFICATE_DATE,
      /** The connection ended before the answer was complete. */
      INTERRUPTED,
      /** A proxy refuses to pass anything on to the host. */
      PROXY,
      /** A proxy asks for credentials, or refuses those it was given. */
      PROXY_CREDENTIALS,
      /** The proxy that somebody prescribed cannot be used; the cause's message says why. */
      UNUSABLE_PROXY
    }

    private final Reason reason;
    private final String host;

    public Unreachable(Reason reason, String host, Throwable cause) {
      super(
          switch (reason) {
            case DNS -> "The name " + host + " has no address.";
            case CONNECT -> "Nothing answers at " + host + ".";
            case TLS -> "No trusted encrypted connection to " + host + " could be made.";
            case TIMEOUT -> host + " did not answer in time.";
            case CERTIFICATE_DATE -> "The certificate of " + host + " is not valid today.";
            case INTERRUPTED -> "The connection to " + host + " broke off.";
            case PROXY -> "A proxy does not let the connection to " + host + " through.";
            case PROXY_CREDENTIALS ->
                "A proxy on the way to " + host + " asks for a user name and a password.";
            case UNUSABLE_PROXY -> String.valueOf(cause.getMessage());
          },
          ApiError.NONE,
          cause);
      this.reason = reason;
      this.host = host;
    }

    public Reason reason() {
      return reason;
    }

    /**
     * The host that was asked, with its port if it is not the scheme's usual one; or the address of
     * the proxy, called so, if it is that which could not be found or did not answer.
     */
    public String host() {
      return host;
    }
  }

  /** An answer came, or an address was given, that breaks the API's own description. */
  public static final class Malformed extends ApiFailure {
    @Serial private static final long serialVersionUID = 1L;

    private final String where;

    /**
     * @param what one sentence for a person
     * @param where the place in the answer, such as a JSON path, or the address; may be empty
     */
    public Malformed(String what, String where) {
      super(what, ApiError.NONE, null);
      this.where = where;
    }

    /** Without the address, into which a server could have written anything, the key included. */
    public static Malformed pagesInACircle() {
      return new Malformed("The pages of the list lead in a circle.", "");
    }

    /** The place in the answer, such as a JSON path, or the address; may be empty. */
    public String where() {
      return where;
    }
  }
}
