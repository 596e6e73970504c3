package tunnelbrowser.ngrok;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonObject;
import tunnelbrowser.json.StringPool;
import tunnelbrowser.ngrok.decode.LocalAgent;
import tunnelbrowser.ngrok.decode.PageDecoder;
import tunnelbrowser.ngrok.decode.TunnelDecoder;
import tunnelbrowser.ngrok.decode.fast.FastPageDecoder;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.Admission;
import tunnelbrowser.tunnel.ApiFailure;
import tunnelbrowser.tunnel.ApiKey;
import tunnelbrowser.tunnel.Page;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Resource;
import tunnelbrowser.tunnel.TunnelDetail;
import tunnelbrowser.tunnel.TunnelSource;

/**
 * Reads tunnels from ngrok's API, version 2.
 *
 * <p>Safe for several threads. Each call is one request, {@link #list} one for each page; nothing
 * is repeated or counted here, and nothing kept but short texts that recur. The key goes to the
 * origin only. The HTTP client stays its owner's to close.
 */
public final class NgrokClient implements TunnelSource {
  private final Exchange exchange;
  private final Addresses addresses;
  private final AnswerReader answers;
  private final PageDecoder pages;
  private final FastPageDecoder plainPages;
  private final ErrorReader errors;
  private final KeyRedaction discretion;
  private final Clock clock;

  /**
   * @param http must not follow redirects, which would take the key along; see {@link #httpClient}
   * @param clock says when an answer arrived and when a rate limit ends
   * @throws IllegalArgumentException if the HTTP client follows redirects
   */
  public NgrokClient(HttpClient http, Origin origin, ApiKey key, Limits limits, Clock clock) {
    if (http.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException("The HTTP client must not follow redirects.");
    }
    ServerText redactor = new ServerText(key);
    this.exchange = new Exchange(http, origin, key, limits);
    this.addresses = new Addresses(origin, redactor);
    this.answers = new AnswerReader(limits, redactor);
    StringPool shared = new StringPool();
    this.pages = new PageDecoder(addresses, shared);
    this.plainPages = new FastPageDecoder(addresses, shared);
    this.errors = new ErrorReader(answers, redactor, clock);
    this.discretion = new KeyRedaction(key);
    this.clock = clock;
  }

  /**
   * A client for that origin, which follows no redirects and waits for connections no longer than
   * the limit. It uses the proxy that the JDK is told of, but not over plain http: that is for this
   * computer only, and would show the key to the proxy.
   */
  public static HttpClient httpClient(Origin origin, Limits limits) {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect());
    return origin.isSecure()
        ? client.build()
        : client.proxy(HttpClient.Builder.NO_PROXY).sslContext(trustingNobody()).build();
  }

  /**
   * What a client gets that needs no encryption: left to itself, it would read the system's list of
   * authorities, which takes longer than everything else that is done for it.
   */
  private static SSLContext trustingNobody() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(new KeyManager[0], new TrustManager[0], null);
      return context;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has TLS.", impossible);
    }
  }

  @Override
  public Page firstPage() throws ApiFailure, InterruptedException {
    return page(ask(addresses.firstPage()));
  }

  @Override
  public Page page(Page.Cursor cursor) throws ApiFailure, InterruptedException {
    return page(ask(addresses.resolve(cursor.uri())));
  }

  @Override
  public TunnelDetail get(String id) throws ApiFailure, InterruptedException {
    Resource resource = resource(addresses.tunnel(id));
    return new TunnelDetail(discretion.in(new TunnelDecoder().read(resource.fields())), resource);
  }

  @Override
  public Resource follow(Ref ref) throws ApiFailure, InterruptedException {
    if (!ref.leadsSomewhere()) {
      throw new ApiFailure.Malformed(Message.of("malformed.noAddress"), "");
    }
    return resource(addresses.resolve(ref.uri()));
  }

  @Override
  public void list(Admission admission, Consumer<Page> onPage)
      throws ApiFailure, InterruptedException {
    new ListPager(exchange, addresses, new PageReading(), admission).handOver(onPage);
  }

  private final class PageReading implements ListPager.Reading {
    @Override
    public byte[] unpacked(HttpResponse<byte[]> answer) {
      return answers.unpacked(answer);
    }

    @Override
    public Page page(HttpResponse<byte[]> answer, byte[] unpacked) throws ApiFailure {
      return NgrokClient.this.page(successful(answer), unpacked);
    }
  }

  private Page page(HttpResponse<byte[]> answer) throws ApiFailure {
    return page(answer, answers.unpacked(answer));
  }

  private Page page(HttpResponse<byte[]> answer, byte[] unpacked) throws ApiFailure {
    Optional<Page> plain = plainPages.read(unpacked);
    return discretion.in(plain.isPresent() ? plain.get() : answers.read(answer, pages::read));
  }

  private Resource resource(URI uri) throws ApiFailure, InterruptedException {
    JsonValue value = answers.read(ask(uri), JsonText::read);
    if (!(value instanceof JsonObject fields)) {
      throw new ApiFailure.Malformed(Message.of("malformed.noResource"), "$");
    }
    if (LocalAgent.isTunnel(fields)) {
      throw LocalAgent.failure();
    }
    return new Resource(uri.toString(), clock.instant(), discretion.in(fields));
  }

  private HttpResponse<byte[]> ask(URI uri) throws ApiFailure, InterruptedException {
    return successful(exchange.get(uri));
  }

  private HttpResponse<byte[]> successful(HttpResponse<byte[]> answer) throws ApiFailure {
    if (answer.statusCode() / 100 != 2) {
      throw errors.read(answer);
    }
    return answer;
  }
}
