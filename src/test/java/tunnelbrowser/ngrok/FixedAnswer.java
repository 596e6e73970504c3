package tunnelbrowser.ngrok;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** An answer as the HTTP client would hand it over, without a server. */
final class FixedAnswer implements HttpResponse<byte[]> {
  private static final URI ASKED = URI.create("http://127.0.0.1:4040/tunnels");

  private final int status;
  private final Map<String, String> fields;
  private final byte[] body;

  FixedAnswer(int status, Map<String, String> fields, byte[] body) {
    this.status = status;
    this.fields = fields;
    this.body = body.clone();
  }

  @Override
  public int statusCode() {
    return status;
  }

  @Override
  public byte[] body() {
    return body.clone();
  }

  @Override
  public HttpHeaders headers() {
    Map<String, List<String>> all = new HashMap<>();
    fields.forEach((name, value) -> all.put(name, List.of(value)));
    return HttpHeaders.of(all, (name, value) -> true);
  }

  @Override
  public HttpRequest request() {
    return HttpRequest.newBuilder(ASKED).build();
  }

  @Override
  public Optional<HttpResponse<byte[]>> previousResponse() {
    return Optional.empty();
  }

  @Override
  public Optional<SSLSession> sslSession() {
    return Optional.empty();
  }

  @Override
  public URI uri() {
    return ASKED;
  }

  @Override
  public HttpClient.Version version() {
    return HttpClient.Version.HTTP_1_1;
  }
}
