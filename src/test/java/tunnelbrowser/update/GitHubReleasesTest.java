package tunnelbrowser.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tunnelbrowser.testing.CannedAnswer;
import tunnelbrowser.testing.FakeApi;
import tunnelbrowser.testing.RawServer;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.UnusableProxy;

class GitHubReleasesTest {
  private static final String PATH = "/repos/tunnelbrowser/tunnel-browser/releases/latest";
  private static final String PAGE =
      "https://github.com/tunnelbrowser/tunnel-browser/releases/tag/v0.2.0";

  private static final String HALF_AN_ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"tag_name\": ";

  private final FakeApi api = FakeApi.start();
  private final GitHubReleases releases = within(GitHubReleases.TIME_LIMIT);

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void the_newest_release_is_the_one_that_github_names() throws Exception {
    api.answer(PATH, 200, release("v0.2.0", PAGE));
    assertThat(releases.newest()).hasValue(new Release(new Version(0, 2, 0), URI.create(PAGE)));
  }

  @Test
  void the_question_goes_to_github_over_https() {
    assertThat(GitHubReleases.NEWEST).hasToString("https://api.github.com" + PATH);
    assertThat(GitHubReleases.TIME_LIMIT).hasSeconds(10);
  }

  @Test
  void the_question_says_who_asks_and_nothing_else() throws Exception {
    api.answer(PATH, 200, release("v0.2.0", PAGE));
    assertThat(releases.newest()).isPresent();
    assertThat(api.requests()).hasSize(1);
    FakeApi.Request request = api.requests().getFirst();
    assertThat(request.method()).isEqualTo("GET");
    assertThat(request.target()).isEqualTo(PATH);
    assertThat(request.header("User-Agent")).isEqualTo("tunnel-browser/0.1.0");
    assertThat(request.headers().keySet())
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .isSubsetOf(
            "accept", "connection", "content-length", "host", "user-agent", "x-github-api-version");
  }

  @Test
  void where_nothing_has_been_released_there_is_no_newest() throws Exception {
    api.answer(PATH, 404, "{\"message\": \"Not Found\"}");
    assertThat(releases.newest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 403, 429, 500})
  void any_other_status_is_a_failure(int status) {
    api.answer(PATH, CannedAnswer.empty(status));
    assertFails("127.0.0.1 answered with status " + status + ".");
  }

  @Test
  void a_redirect_is_not_followed() {
    api.answer(PATH, CannedAnswer.empty(302).with("Location", api.url() + "/elsewhere"));
    api.answer("/elsewhere", 200, release("v9.9.9", PAGE));
    assertFails("127.0.0.1 answered with status 302.");
    assertThat(api.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{\"tag_name\": \"v1.0.0\""})
  void an_answer_that_is_no_object_is_a_failure(String text) {
    api.answer(PATH, 200, text);
    assertFails("The response from 127.0.0.1 is not a JSON object.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"tag_name\": 2}", "{\"tag_name\": \"nightly\"}"})
  void an_answer_without_a_version_is_a_failure(String text) {
    api.answer(PATH, 200, text);
    assertFails("The response from 127.0.0.1 names no version.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://github.com/x",
        "https://github.com.evil.example/x",
        "https://github.com@evil.example/x",
        "https://github.com:8443/x",
        "https://evil.example/https://github.com/x",
        "file:///etc/passwd",
        "https://github.com/a b",
        ""
      })
  void a_page_elsewhere_is_a_failure(String page) {
    api.answer(PATH, 200, release("v0.2.0", page));
    assertFails("The response from 127.0.0.1 names no page at github.com.");
  }

  @Test
  void an_answer_beyond_the_size_limit_is_cut_off() {
    String filler = " ".repeat(256 * 1024);
    api.answer(PATH, 200, release("v0.2.0", PAGE) + filler);
    assertFails("127.0.0.1 gave no complete response of at most 256 KiB.");
  }

  @Test
  void an_answer_just_below_the_size_limit_is_read() throws Exception {
    String release = release("v0.2.0", PAGE);
    api.answer(PATH, 200, release + " ".repeat(256 * 1024 - release.length()));
    assertThat(releases.newest()).isPresent();
  }

  @Test
  void an_answer_that_does_not_come_is_given_up() {
    CountDownLatch never = new CountDownLatch(1);
    api.script(
        PATH,
        request -> {
          never.await();
          return CannedAnswer.empty(200);
        });
    assertThatThrownBy(within(Duration.ofMillis(50))::newest)
        .isInstanceOf(ReleaseSource.CheckFailed.class)
        .hasMessage("127.0.0.1 did not answer in time.");
  }

  @Test
  void a_server_that_is_not_there_is_a_failure() {
    api.stop();
    assertFails("127.0.0.1 cannot be reached.");
  }

  @Test
  void a_server_without_encryption_is_a_failure() throws Exception {
    try (RawServer server = RawServer.greeting("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      assertThatThrownBy(at("https", server, GitHubReleases.TIME_LIMIT)::newest)
          .isInstanceOf(ReleaseSource.CheckFailed.class)
          .hasMessage("127.0.0.1 did not agree to a secure connection.");
    }
  }

  @Test
  void an_answer_that_breaks_off_is_a_failure() throws Exception {
    try (RawServer server =
        RawServer.replying(connection -> RawServer.say(connection, HALF_AN_ANSWER))) {
      assertThatThrownBy(at("http", server, GitHubReleases.TIME_LIMIT)::newest)
          .isInstanceOf(ReleaseSource.CheckFailed.class)
          .hasMessage("127.0.0.1 gave no complete response of at most 256 KiB.");
    }
  }

  @Test
  void a_proxy_that_cannot_be_used_is_a_failure() {
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            throw new UnusableProxy(Message.verbatim("HTTPS_PROXY is odd."));
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
    try {
      assertFails("HTTPS_PROXY is odd.");
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  @Test
  void a_proxy_on_the_way_is_told_who_asks() throws Exception {
    api.answer(PATH, 200, release("v0.2.0", PAGE));
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        ProxySelector.of(
            new InetSocketAddress(
                InetAddress.getLoopbackAddress(), URI.create(api.url()).getPort())));
    try {
      GitHubReleases behindIt =
          new GitHubReleases(
              URI.create("http://github.test" + PATH),
              "0.1.0",
              GitHubReleases.TIME_LIMIT,
              () -> Optional.of("Basic bWU6c2VjcmV0"));
      assertThat(behindIt.newest()).isPresent();
      assertThat(api.requests().getFirst().header("Proxy-Authorization"))
          .isEqualTo("Basic bWU6c2VjcmV0");
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  @Test
  void without_a_proxy_nobody_is_told_its_credentials() throws Exception {
    api.answer(PATH, 200, release("v0.2.0", PAGE));
    GitHubReleases direct =
        new GitHubReleases(
            URI.create(api.url() + PATH),
            "0.1.0",
            GitHubReleases.TIME_LIMIT,
            () -> Optional.of("Basic bWU6c2VjcmV0"));
    assertThat(direct.newest()).isPresent();
    assertThat(api.requests().getFirst().headers().keySet())
        .noneMatch("Proxy-Authorization"::equalsIgnoreCase);
  }

  @Test
  void the_time_limit_is_for_the_whole_answer() throws Exception {
    try (RawServer server = RawServer.replying(RawServer.sayingOnly(HALF_AN_ANSWER))) {
      assertThatThrownBy(at("http", server, Duration.ofMillis(50))::newest)
          .isInstanceOf(ReleaseSource.CheckFailed.class)
          .hasMessage("127.0.0.1 did not answer in time.");
    }
  }

  private static GitHubReleases at(String scheme, RawServer server, Duration limit) {
    URI address = URI.create(scheme + "://127.0.0.1:" + server.port() + PATH);
    return new GitHubReleases(address, "0.1.0", limit, Optional::empty);
  }

  private GitHubReleases within(Duration limit) {
    return new GitHubReleases(URI.create(api.url() + PATH), "0.1.0", limit, Optional::empty);
  }

  private void assertFails(String message) {
    assertThatThrownBy(releases::newest)
        .isInstanceOf(ReleaseSource.CheckFailed.class)
        .hasMessage(message);
  }

  private static String release(String tag, String page) {
    return "{\"tag_name\": \"%s\", \"html_url\": \"%s\", \"draft\": false}".formatted(tag, page);
  }
}
