package tunnelbrowser;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the JDK which proxy to use: that of {@code HTTPS_PROXY}, or else that of the system. What
 * was given as a system property of Java goes before both.
 *
 * <p>For the JDK to go by it, it must be told before the first request.
 */
record SystemProxies(Map<String, String> environment) {
  private static final String USUAL_PORT = "80";

  /** Tells it. */
  void tell(Properties jdk) {
    boolean given = jdk.containsKey("https.proxyHost");
    jdk.putIfAbsent("java.net.useSystemProxies", "true");
    // By default the JDK keeps from proxies the only kind of credentials that most of them take.
    jdk.putIfAbsent("jdk.http.auth.tunneling.disabledSchemes", "");
    if (!given) {
      ofEnvironment().forEach(jdk::putIfAbsent);
    }
  }

  /** What the environment says, under the JDK's names; empty if it names no proxy over http. */
  private Map<String, String> ofEnvironment() {
    Map<String, String> properties = new LinkedHashMap<>();
    variable("HTTPS_PROXY")
        .or(() -> variable("ALL_PROXY"))
        .flatMap(SystemProxies::address)
        .ifPresent(
            proxy -> {
              properties.put("https.proxyHost", proxy.getHost());
              properties.put(
                  "https.proxyPort",
                  proxy.getPort() < 0 ? USUAL_PORT : Integer.toString(proxy.getPort()));
              credentials(proxy, properties);
              variable("NO_PROXY")
                  .ifPresent(hosts -> properties.put("http.nonProxyHosts", patterns(hosts)));
            });
    return properties;
  }

  private Optional<String> variable(String name) {
    return Stream.of(name, name.toLowerCase(Locale.ROOT))
        .flatMap(spelling -> Optional.ofNullable(environment.get(spelling)).stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** The address, also without a scheme; empty for proxies of another kind, such as SOCKS. */
  private static Optional<URI> address(String text) {
    try {
      URI uri = URI.create(text.contains("://") ? text.strip() : "http://" + text.strip());
      return Optional.of(uri)
          .filter(proxy -> "http".equalsIgnoreCase(proxy.getScheme()) && proxy.getHost() != null);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static void credentials(URI proxy, Map<String, String> properties) {
    if (proxy.getRawUserInfo() != null) {
      String[] parts = proxy.getRawUserInfo().split(":", 2);
      properties.put("https.proxyUser", decoded(parts[0]));
      properties.put("https.proxyPassword", parts.length < 2 ? "" : decoded(parts[1]));
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Names stand for what is below them, too, as everywhere but in Java. */
  private static String patterns(String hosts) {
    return Stream.of(hosts.split(",", -1))
        .map(String::strip)
        .map(host -> host.startsWith(".") ? host.substring(1) : host)
        .filter(host -> !host.isEmpty())
        .map(host -> host.equals("*") ? host : host + "|*." + host)
        .collect(Collectors.joining("|"));
  }
}
