package tunnelbrowser.cli.option;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tunnelbrowser.text.ExplainedException;
import tunnelbrowser.text.Message;
import tunnelbrowser.tunnel.TunnelPointer;

/**
 * A link that shows a tunnel: {@code tunnel-browser://open?id=tn_…&account=NAME}. Anybody can put
 * one into a web page, so it names a tunnel and one of the user's accounts, and nothing else.
 *
 * @param account empty for the one that the window begins with if nobody says so
 */
public record OpenLink(TunnelPointer tunnel, Optional<String> account) {
  /** Longer ones are refused, in characters. */
  static final int LONGEST = 512;

  private static final String SCHEME = "tunnel-browser:";
  private static final Pattern FORM =
      Pattern.compile("tunnel-browser://open/?\\?(?<query>[^#]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNPRINTABLE = Pattern.compile("[^!-~]");
  private static final Pattern ESCAPED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*");
  private static final Set<String> NAMES = Set.of("id", "account");

  /** It is none that is followed; the explanation repeats nothing of it. */
  public static final class Refused extends ExplainedException {
    private static final long serialVersionUID = 1L;

    private Refused(Message explanation) {
      super(explanation);
    }
  }

  /** Whether the text is meant to be such a link, good or bad. */
  public static boolean isMeant(String text) {
    return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** Whether the arguments are one alone, which is how desktops start the program with it. */
  public static boolean isAlone(String... arguments) {
    return arguments.length == 1 && isMeant(arguments[0]);
  }

  /**
   * Reads a link.
   *
   * @throws Refused if it is not exactly of that form
   */
  public static OpenLink of(String text) throws Refused {
    if (text.length() > LONGEST) {
      throw new Refused(Message.of("link.tooLong", LONGEST));
    }
    if (UNPRINTABLE.matcher(text).find()) {
      throw new Refused(Message.of("link.characters"));
    }
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new Refused(Message.of("link.form"));
    }
    Map<String, String> parameters = parameters(form.group("query"));
    TunnelPointer tunnel =
        TunnelPointer.ById.of(parameters.getOrDefault("id", ""))
            .orElseThrow(() -> new Refused(Message.of("link.id")));
    return new OpenLink(tunnel, Optional.ofNullable(parameters.get("account")));
  }

  private static Map<String, String> parameters(String query) throws Refused {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      if (!NAMES.contains(name.toLowerCase(Locale.ROOT))) {
        throw new Refused(Message.of("link.parameter"));
      }
      String value = value(parameter.substring(equals + 1));
      if (equals < 0 || parameters.put(name.toLowerCase(Locale.ROOT), value) != null) {
        throw new Refused(Message.of("link.parameter"));
      }
    }
    return parameters;
  }

  private static String value(String escaped) throws Refused {
    String value =
        ESCAPED.matcher(escaped).matches()
            ? URLDecoder.decode(escaped, StandardCharsets.UTF_8)
            : "";
    if (value.isBlank() || value.chars().anyMatch(OpenLink::isNoLetter)) {
      throw new Refused(Message.of("link.characters"));
    }
    return value;
  }

  private static boolean isNoLetter(int letter) {
    return Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT
        || letter == '\uFFFD';
  }
}
