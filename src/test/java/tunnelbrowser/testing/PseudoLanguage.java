package tunnelbrowser.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A language that nobody speaks, for one test: English with accents, 40 % longer and in brackets. A
 * text without accents in it is not translated, and one without its closing bracket is cut off.
 *
 * <p>To be registered before the window is opened. It is one more file beside the others, as any
 * language is.
 */
public final class PseudoLanguage implements BeforeEachCallback, AfterEachCallback {
  private static final Locale LOCALE = Locale.of("en", "XA");
  private static final String PLAIN = "AaBCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZzb";
  private static final String ACCENTED = "ÁáßÇçĎďÉéƑƒĜĝĤĥÍíĴĵĶķĻļṀṁÑñÓóÞþǪǫŔŕŠšŤťÚúṼṽŴŵẊẋÝýŽžƀ";
  private static final String FILLING = " ļóŕéṁ íþšúṁ ďóļóŕ šíť áṁéť";
  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  private Locale usual = Locale.getDefault(Locale.Category.DISPLAY);

  @Override
  public void beforeEach(ExtensionContext context) {
    writeTranslation();
    usual = Locale.getDefault(Locale.Category.DISPLAY);
    Locale.setDefault(Locale.Category.DISPLAY, LOCALE);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Locale.setDefault(Locale.Category.DISPLAY, usual);
  }

  /** A text of the program in this language; one without words of its own stays as it is. */
  public static String translated(String english) {
    if (ARGUMENT.matcher(english).replaceAll("").isBlank()) {
      return english;
    }
    StringBuilder text = new StringBuilder("[");
    int from = 0;
    for (MatchResult argument : ARGUMENT.matcher(english).results().toList()) {
      text.append(accented(english.substring(from, argument.start()))).append(argument.group());
      from = argument.end();
    }
    text.append(accented(english.substring(from)));
    int more = (int) Math.ceil(0.4 * ARGUMENT.matcher(english).replaceAll("").length());
    text.repeat(FILLING, more / FILLING.length()).append(FILLING, 0, more % FILLING.length());
    return text.append(']').toString();
  }

  private static String accented(String english) {
    return english
        .chars()
        .map(letter -> PLAIN.indexOf(letter) < 0 ? letter : ACCENTED.charAt(PLAIN.indexOf(letter)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Into the tests' part of the module, where it is found as a language of the program's is. */
  private static void writeTranslation() {
    TreeMap<String, String> english = new TreeMap<>();
    ResourceBundle texts = ResourceBundle.getBundle("text.messages", Locale.ROOT);
    texts.keySet().forEach(key -> english.put(key, texts.getString(key)));
    StringBuilder lines = new StringBuilder();
    english.forEach(
        (key, text) ->
            lines.append(key).append('=').append(escaped(translated(text))).append('\n'));
    try {
      Path file = classes().resolve("text", "messages_en_XA.properties");
      Files.createDirectories(file.getParent());
      Files.writeString(file, lines);
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static Path classes() {
    String name = "/" + PseudoLanguage.class.getName().replace('.', '/') + ".class";
    try {
      URI own = Objects.requireNonNull(PseudoLanguage.class.getResource(name)).toURI();
      Path root = Path.of(own);
      for (int level = 0; level < Path.of(name).getNameCount(); level++) {
        root = Objects.requireNonNull(root.getParent());
      }
      return root;
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
