package tunnelbrowser.failures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * Certificates of an authority of our own, made by the JDK's {@code keytool} when they are needed.
 */
final class Certificates {
  private static final String PASSWORD = "changeit";
  private static final String AUTHORITY = "authority";

  private final Path store;

  private Certificates(Path store) {
    this.store = store;
  }

  /** An authority that has issued nothing yet, with all it has in that folder. */
  static Certificates in(Path folder) throws IOException, InterruptedException {
    Certificates made = new Certificates(folder.resolve("keys.p12"));
    made.keytool(AUTHORITY, "-ext", "bc:c");
    return made;
  }

  /** One of the authority's for that name, such as {@code ip:127.0.0.1}. */
  Certificates issue(String alias, String name, String... options)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-signer", AUTHORITY, "-ext", "san=" + name));
    all.addAll(List.of(options));
    keytool(alias, all.toArray(String[]::new));
    return this;
  }

  /** One that nobody has vouched for. */
  Certificates selfSign(String alias, String name) throws IOException, InterruptedException {
    keytool(alias, "-ext", "san=" + name);
    return this;
  }

  /** A file with the authority alone, for {@code javax.net.ssl.trustStore}. */
  Path trusted() throws IOException, GeneralSecurityException {
    Path file = store.resolveSibling("trusted.p12");
    try (var out = Files.newOutputStream(file)) {
      authority().store(out, PASSWORD.toCharArray());
    }
    return file;
  }

  /** What a server uses that has only that certificate. */
  ScenarioServer.Listening server(String alias) throws IOException, GeneralSecurityException {
    KeyStore only = empty();
    KeyStore all = load();
    char[] password = PASSWORD.toCharArray();
    only.setKeyEntry(alias, all.getKey(alias, password), password, all.getCertificateChain(alias));
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(only, password);
    SSLContext context = context(keys.getKeyManagers(), new TrustManager[0]);
    return port ->
        context
            .getServerSocketFactory()
            .createServerSocket(port, 0, java.net.InetAddress.getLoopbackAddress());
  }

  /** What a client uses that trusts the authority, and nobody else. */
  SSLContext client() throws IOException, GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(authority());
    return context(new KeyManager[0], trust.getTrustManagers());
  }

  private static SSLContext context(KeyManager[] keys, TrustManager[] trust)
      throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys, trust, null);
    return context;
  }

  private KeyStore authority() throws IOException, GeneralSecurityException {
    KeyStore only = empty();
    only.setCertificateEntry(AUTHORITY, load().getCertificate(AUTHORITY));
    return only;
  }

  private KeyStore load() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(store)) {
      keys.load(file, PASSWORD.toCharArray());
    }
    return keys;
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    return keys;
  }

  private void keytool(String alias, String... options) throws IOException, InterruptedException {
    Path tool = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "keytool");
    List<String> command =
        new ArrayList<>(
            List.of(
                tool.toString(),
                "-genkeypair",
                "-J-XX:TieredStopAtLevel=1",
                "-alias",
                alias,
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + alias));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("keytool: " + said);
    }
  }
}
