package tunnelbrowser.log;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tunnelbrowser.text.SecretSearch;
import tunnelbrowser.tunnel.ApiKey;

/**
 * Takes out of a text what nobody but the user may know: the keys that this process has met,
 * whatever looks like a key, passwords of proxies, and addresses other than ngrok's own.
 *
 * <p>Safe for several threads.
 */
public final class Redaction {
  private static final String ADDRESS = "[address]";
  private static final String PASSWORD = "[password]";

  /** Shorter ones may be ordinary words, which must not vanish from texts. */
  private static final int SHORTEST = 4;

  private static final Pattern URL =
      Pattern.compile("\\b([a-zA-Z][a-zA-Z0-9+.-]{0,200}+)://[^\\s\"'<>)\\]}]+");

  /** Begins only where a word does: from every character on, long words would take for ever. */
  private static final Pattern USER_INFO =
      Pattern.compile("(?<![^\\s/@\"'])[^\\s/@:\"']*+:[^\\s/@\"']*+@(?=[\\w\\[])");

  private static final Pattern BEARER =
      Pattern.compile(
          "(?i)\\b(bearer|authorization:(?: *(?:basic|bearer))?|api[_-]?key[\"']?[:=])[ \"']*[^\\s\"',;]{4,}");
  private static final Pattern LIKE_A_KEY =
      Pattern.compile(
          "\\b(?:ak_|cr_)?[0-9A-Za-z]{20,}_[0-9A-Za-z]{15,}\\b|\\bak_[0-9A-Za-z]{16,}\\b");

  /** Of places in the program itself, which tell nothing. */
  private static final Set<String> OWN_SCHEMES = Set.of("jrt", "file", "jar");

  private final Set<ApiKey> keys = ConcurrentHashMap.newKeySet();

  private final Set<String> hosts = ConcurrentHashMap.newKeySet();
  private final Supplier<Stream<String>> passwords;

  /**
   * @param passwords asked again for each text, because they are found out only while the program
   *     runs
   */
  public Redaction(Supplier<Stream<String>> passwords) {
    this.passwords = passwords;
  }

  /** One that knows the passwords of the proxies that the JDK has been told of. */
  public static Redaction ofThisProcess() {
    return new Redaction(
        () ->
            Stream.of("https.proxyPassword", "http.proxyPassword", "java.net.socks.password")
                .map(System::getProperty)
                .filter(Objects::nonNull));
  }

  /** From now on that key is taken out as well. */
  public void know(ApiKey key) {
    keys.add(key);
  }

  /** From now on the host of that address is taken out as well, unless it is ngrok's own. */
  public void knowAddress(URI address) {
    if (address.getHost() != null && !isOfNgrok(address.getHost())) {
      hosts.add(address.getHost());
    }
  }

  /** The text without all that. */
  public String of(String text) {
    // First the invisible ones: taking them out afterwards could put a key together again.
    String clean = text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]", "");
    for (ApiKey key : keys) {
      clean = key.redact(clean);
    }
    for (String password : passwords.get().toList()) {
      clean = without(password, clean, PASSWORD);
    }
    clean = BEARER.matcher(clean).replaceAll("$1 [key]");
    clean = LIKE_A_KEY.matcher(clean).replaceAll("[key]");
    clean = URL.matcher(clean).replaceAll(Redaction::address);
    clean = USER_INFO.matcher(clean).replaceAll(PASSWORD + "@");
    for (String host : hosts) {
      clean = without(host, clean, ADDRESS);
    }
    return clean;
  }

  private static String without(String secret, String text, String replacement) {
    return secret.length() < SHORTEST || text.length() < secret.length()
        ? text
        : new SecretSearch(secret, text).replaced(replacement);
  }

  private static String address(MatchResult found) {
    String scheme = found.group(1).toLowerCase(Locale.ROOT);
    return OWN_SCHEMES.contains(scheme) || isDocumentation(found.group())
        ? Matcher.quoteReplacement(found.group())
        : Matcher.quoteReplacement(ADDRESS);
  }

  /** Whether it leads to what ngrok says to everybody. */
  private static boolean isDocumentation(String url) {
    return url.matches("https://ngrok\\.com(/docs[\\w/.#-]*)?");
  }

  private static boolean isOfNgrok(String host) {
    return host.equalsIgnoreCase("api.ngrok.com") || host.equalsIgnoreCase("ngrok.com");
  }
}
