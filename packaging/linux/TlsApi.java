import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * An API with one tunnel, behind TLS on loopback, to test the packaged program's TLS against.
 *
 * <p>Arguments: a PKCS#12 file with the server's key, its password, the file to write the port to.
 */
final class TlsApi {
  private static final String ANSWER =
      """
      {"tunnels": [{"id": "tn_tls", "public_url": "https://over-tls.example",
        "started_at": "2026-01-02T03:04:05Z", "metadata": "", "proto": "https", "region": "us",
        "tunnel_session": {"id": "ts_1", "uri": "https://localhost/tunnel_sessions/ts_1"},
        "endpoint": {"id": "ep_1", "uri": "https://localhost/endpoints/ep_1"},
        "forwards_to": "http://localhost:80"}],
       "uri": "https://localhost/tunnels", "next_page_uri": null}
      """;

  private TlsApi() {}

  public static void main(String[] args) throws IOException, GeneralSecurityException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    HttpsServer server = HttpsServer.create(new InetSocketAddress(loopback, 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls(Path.of(args[0]), args[1])));
    server.createContext(
        "/tunnels",
        exchange -> {
          byte[] body = ANSWER.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    Files.writeString(Path.of(args[2]), String.valueOf(server.getAddress().getPort()));
  }

  private static SSLContext tls(Path file, String password)
      throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream content = Files.newInputStream(file)) {
      keys.load(content, password.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
