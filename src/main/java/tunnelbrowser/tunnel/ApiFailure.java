package tunnelbrowser.tunnel;

import java.io.Serial;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tunnelbrowser.text.Explained;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;

/**
 * Why the API could not be asked or did not give what was asked for.
 *
 * <p>The hierarchy is closed, so that a {@code switch} over it names every case. No message ever
 * contains the key.
 */
public abstract sealed class ApiFailure extends ExplainedException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient ApiError error;

  private ApiFailure(Message explanation, ApiError error, @Nullable Throwable cause) {
    super(explanation, cause);
    this.error = error;
  }

  /** A failure that the API reported in an answer, in its own words if there are any. */
  private ApiFailure(ApiError error, Message fallback) {
    this(error.message().isEmpty() ? fallback : Message.verbatim(error.message()), error, null);
  }

  /** What the API itself said about the failure; {@link ApiError#NONE} if it never spoke. */
  public ApiError error() {
    return error;
  }

  /** The key is missing, wrong, revoked or not allowed here: HTTP 401 or 403. */
  public static final class Unauthorized extends ApiFailure {
    @Serial private static final long serialVersionUID = 1L;

    public Unauthorized(ApiError error) {
      super(error, Message.of("failure.unauthorized"));
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
      super(error, Message.of("failure.rateLimited"));
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
      super(error, Message.of("failure.notFound"));
    }
  }

  /** Any other answer that is not a success, redirects included, which are never followed. */
  public static final class Rejected extends ApiFailure {
    @Serial private static final long serialVersionUID = 1L;

    public Rejected(ApiError error) {
      super(error, Message.of("failure.rejected", error.status()));
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
      /** The server answers without encryption where https was asked for. */
      NOT_ENCRYPTED,
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
      /** The proxy that somebody prescribed cannot be used; the cause says why. */
      UNUSABLE_PROXY
    }

    private final Reason reason;
    private final transient Message host;

    public Unreachable(Reason reason, String host, Throwable cause) {
      this(reason, Message.verbatim(host), cause);
    }

    /**
     * @param host in words, if it is a proxy
     */
    public Unreachable(Reason reason, Message host, Throwable cause) {
      super(explanation(reason, host, cause), ApiError.NONE, cause);
      this.reason = reason;
      this.host = host;
    }

    private static Message explanation(Reason reason, Message host, Throwable cause) {
      return switch (reason) {
        case DNS -> Message.of("unreachable.dns", host);
        case CONNECT -> asSentence("unreachable.connect", host);
        case TLS -> Message.of("unreachable.tls", host);
        case NOT_ENCRYPTED -> asSentence("unreachable.notEncrypted", host);
        case TIMEOUT -> Message.of("unreachable.timeout", host);
        case CERTIFICATE_DATE -> asSentence("unreachable.certificateDate", host);
        case INTERRUPTED -> asSentence("unreachable.interrupted", host);
        case PROXY -> asSentence("unreachable.proxy", host);
        case PROXY_CREDENTIALS -> asSentence("unreachable.proxyCredentials", host);
        case UNUSABLE_PROXY ->
            Stream.iterate(cause, next -> next != null, Throwable::getCause)
                .flatMap(next -> next instanceof Explained why ? Stream.of(why) : Stream.empty())
                .findFirst()
                .map(Explained::explanation)
                .orElseGet(() -> Message.verbatim(String.valueOf(cause.getMessage())));
      };
    }

    /** Of a text that is a title elsewhere. */
    private static Message asSentence(String key, Message host) {
      return Message.of("sentence", Message.of(key, host));
    }

    public Reason reason() {
      return reason;
    }

    /**
     * The host that was asked, with its port if it is not the scheme's usual one; or the address of
     * the proxy, called so, if it is that which could not be found or did not answer.
     */
    public Message host() {
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
    public Malformed(Message what, String where) {
      super(what, ApiError.NONE, null);
      this.where = where;
    }

    /** Without the address, into which a server could have written anything, the key included. */
    public static Malformed pagesInACircle() {
      return new Malformed(Message.of("malformed.circle"), "");
    }

    /** The place in the answer, such as a JSON path, or the address; may be empty. */
    public String where() {
      return where;
    }
  }
}
