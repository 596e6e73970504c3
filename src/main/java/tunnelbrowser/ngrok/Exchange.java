package tunnelbrowser.ngrok;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiFailure.Unreachable.Reason;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.UnusableProxy;

/** One request and its answer, inside the limits. Safe for several threads. */
final class Exchange {
  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

  private final HttpClient http;
  private final Origin origin;
  private final ApiKey key;
  private final Limits limits;

  Exchange(HttpClient http, Origin origin, ApiKey key, Limits limits) {
    this.http = http;
    this.origin = origin;
    this.key = key;
    this.limits = limits;
  }

  /**
   * The complete answer, whatever its status; its body is as it traveled, so perhaps compressed.
   *
   * @param uri an address that the origin has resolved
   * @throws ApiFailure.Malformed if the body is larger than the limit
   */
  HttpResponse<byte[]> get(URI uri) throws ApiFailure, InterruptedException {
    try (Sent sent = send(uri)) {
      return sent.answer();
    }
  }

  /** Sends the request and does not wait for the answer. */
  Sent send(URI uri) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return new Sent(sendAsync(request(uri)));
  }

  private CompletableFuture<HttpResponse<byte[]>> sendAsync(HttpRequest request) {
    try {
      return http.sendAsync(request, head -> new CappedBody(limits.bytes()));
    } catch (UnusableProxy chosen) {
      return CompletableFuture.failedFuture(chosen);
    }
  }

  /** A request under way, which ends when this is closed. */
  final class Sent implements AutoCloseable {
    private final CompletableFuture<HttpResponse<byte[]>> answer;

    private Sent(CompletableFuture<HttpResponse<byte[]>> answer) {
      this.answer = answer;
    }

    /** The complete answer, for which it waits; see {@link Exchange#get}. */
    HttpResponse<byte[]> answer() throws ApiFailure, InterruptedException {
      try {
        // The request's own timeout would end with the headers, and a body can trickle for ever.
        return passedOn(answer.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException tooLate) {
        throw unreachable(tooLate);
      } catch (ExecutionException failed) {
        throw failure(failed);
      }
    }

    @Override
    public void close() {
      answer.cancel(true);
    }
  }

  /**
   * The request; over plain http, which never leaves this computer, it asks for no packing.
   *
   * <p>Version 1.1, because cancelling a request closes its connection there. In HTTP/2 a
   * connection that died while the computer slept would be used again and again.
   */
  HttpRequest request(URI uri) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", key.authorization())
            .header("Ngrok-Version", "2")
            .header("Accept", "application/json")
            .header("User-Agent", UserAgent.VALUE)
            .GET();
    if (origin.isSecure()) {
      request.header("Accept-Encoding", "gzip");
      ProxyAccess.credentials()
          .ifPresent(credentials -> request.header("Proxy-Authorization", credentials));
    }
    return request.build();
  }

  /** The answer, unless a proxy gave it in place of the API. */
  private HttpResponse<byte[]> passedOn(HttpResponse<byte[]> answer) throws ApiFailure {
    if (answer.statusCode() == PROXY_AUTHENTICATION_REQUIRED) {
      throw new ApiFailure.Unreachable(
          Reason.PROXY_CREDENTIALS, origin.host(), new IOException("HTTP status 407"));
    }
    return answer;
  }

  private ApiFailure failure(ExecutionException failed) {
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    if (cause instanceof Error fatal) {
      throw fatal;
    }
    boolean tooLarge =
        Stream.iterate(cause, next -> next != null, Throwable::getCause)
            .anyMatch(TooLarge.class::isInstance);
    return tooLarge ? AnswerReader.tooLarge(limits) : unreachable(cause);
  }

  private ApiFailure.Unreachable unreachable(Throwable cause) {
    Reason reason = ConnectFailureClassifier.reason(cause);
    Message host = Message.verbatim(origin.host());
    Message notThere =
        switch (reason) {
          case DNS, CONNECT -> ProxyAccess.proxy(http, origin.base()).orElseGet(() -> host);
          case TLS,
              NOT_ENCRYPTED,
              TIMEOUT,
              CERTIFICATE_DATE,
              INTERRUPTED,
              PROXY,
              PROXY_CREDENTIALS,
              UNUSABLE_PROXY ->
              host;
        };
    return new ApiFailure.Unreachable(reason, notThere, cause);
  }
}
