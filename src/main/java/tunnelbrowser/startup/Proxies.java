package tunnelbrowser.startup;

import java.net.ProxySelector;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Tells the JDK which proxy to use: that of {@code HTTPS_PROXY} or {@code ALL_PROXY}, or else that
 * of the system. What was given as a system property of Java goes before both.
 *
 * <p>For the JDK to go by it, it must be told before the first request.
 *
 * @param environment such as {@link System#getenv()}
 */
public record Proxies(Map<String, String> environment) {

  /** Tells the JDK of this process. */
  public void install() {
    ProxySelector.setDefault(configure(System.getProperties(), ProxySelector.getDefault()));
  }

  /**
   * Tells it of credentials and of what it may do.
   *
   * @param javas selects by Java's options and by the system
   * @return selects by the environment, too
   */
  ProxySelector configure(Properties jdk, ProxySelector javas) {
    jdk.putIfAbsent("java.net.useSystemProxies", "true");
    // By default the JDK keeps from proxies the only kind of credentials that most of them take.
    jdk.putIfAbsent("jdk.http.auth.tunneling.disabledSchemes", "");
    ProxySelector checked = new JavaProxySettings(javas, jdk);
    if (jdk.containsKey("https.proxyHost")) {
      return checked;
    }
    ProxyChoice choice = choice();
    if (choice instanceof ProxyChoice.Use(HttpProxy proxy)
        && !proxy.user().isEmpty()
        && !jdk.containsKey("https.proxyUser")) {
      jdk.put("https.proxyUser", proxy.user());
      jdk.put("https.proxyPassword", proxy.password());
    }
    NoProxy noProxy = NoProxy.of(variable("NO_PROXY").map(ProxyVariable::value).orElse(""));
    return new EnvironmentProxies(choice, noProxy, checked);
  }

  private ProxyChoice choice() {
    return variable("HTTPS_PROXY")
        .or(() -> variable("ALL_PROXY"))
        .map(ProxyVariable::choice)
        .orElseGet(ProxyChoice.Unsaid::new);
  }

  /** The variable in upper or lower case; one that is empty counts as not set. */
  private Optional<ProxyVariable> variable(String name) {
    return Stream.of(name, name.toLowerCase(Locale.ROOT))
        .flatMap(
            spelling ->
                Optional.ofNullable(environment.get(spelling))
                    .map(value -> new ProxyVariable(spelling, value))
                    .stream())
        .filter(variable -> !ProxyUrl.unquoted(variable.value()).isEmpty())
        .findFirst();
  }
}
