package tunnelbrowser.update;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.UnusableProxy;

/**
 * Asks GitHub for the newest release. Safe for several threads.
 *
 * <p>The request carries the program's name and version and nothing else: no key, no cookie. It
 * uses the proxy that the JDK is told of. It is not redirected, nothing is downloaded, and no
 * connection is kept.
 */
public final class GitHubReleases implements ReleaseSource {
  /** Where the newest release is described; previews and drafts are never there. */
  public static final URI NEWEST =
      URI.create("https://api.github.com/repos/tunnelbrowser/tunnel-browser/releases/latest");

  /** How long the whole answer may take. */
  public static final Duration TIME_LIMIT = Duration.ofSeconds(10);

  private static final int SIZE_LIMIT = 256 * 1024;

  private final URI address;
  private final String ownVersion;
  private final Duration timeLimit;
  private final Supplier<Optional<String>> proxyAuthorization;

  /**
   * @param address usually {@link #NEWEST}
   * @param ownVersion as the program names itself to the server
   * @param timeLimit usually {@link #TIME_LIMIT}
   * @param proxyAuthorization what a proxy on the way is told, so that it lets the question through
   */
  public GitHubReleases(
      URI address,
      String ownVersion,
      Duration timeLimit,
      Supplier<Optional<String>> proxyAuthorization) {
    this.address = address;
    this.ownVersion = ownVersion;
    this.timeLimit = timeLimit;
    this.proxyAuthorization = proxyAuthorization;
  }

  @Override
  public Optional<Release> newest() throws CheckFailed, InterruptedException {
    HttpResponse<byte[]> answer = ask();
    return switch (answer.statusCode()) {
      case 200 -> Optional.of(ReleaseReader.read(answer.body(), address.getHost()));
      case 404 -> Optional.empty();
      default ->
          throw new CheckFailed(
              Message.of("release.status", address.getHost(), answer.statusCode()));
    };
  }

  private HttpResponse<byte[]> ask() throws CheckFailed, InterruptedException {
    HttpClient http =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    try {
      // the selector of proxies may throw at once
      CompletableFuture<HttpResponse<byte[]>> answer =
          http.sendAsync(request(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), SIZE_LIMIT));
      return answer.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (UnusableProxy chosen) {
      throw new CheckFailed(chosen.explanation(), chosen);
    } catch (TimeoutException tooLate) {
      throw failed("release.tooLate", tooLate);
    } catch (ExecutionException broken) {
      throw failed(brokenAt(broken), broken);
    } finally {
      http.shutdownNow();
    }
  }

  private HttpRequest request() {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    // which the JDK sends to proxies alone
    proxyAuthorization.get().ifPresent(value -> request.header("Proxy-Authorization", value));
    return request
        .header("Accept", "application/vnd.github+json")
        .header("X-GitHub-Api-Version", "2022-11-28")
        .header("User-Agent", "tunnel-browser/" + ownVersion)
        .GET()
        .build();
  }

  private static String brokenAt(ExecutionException broken) {
    Throwable cause = broken.getCause();
    return switch (cause) {
      case ConnectException unreachable -> "release.unreachable";
      case SSLException untrusted -> "release.notSecure";
      // The JDK says no more than this about an answer beyond its limit.
      case IOException cut -> "release.incomplete";
      case null, default -> throw new IllegalStateException("A mistake of our own.", broken);
    };
  }

  private CheckFailed failed(String key, Throwable cause) {
    return new CheckFailed(Message.of(key, address.getHost()), cause);
  }
}
