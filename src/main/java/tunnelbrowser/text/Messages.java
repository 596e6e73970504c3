package tunnelbrowser.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Words what the program says, in the language of the user. A language is one file beside {@code
 * src/main/resources/text/messages.properties}, which is English and complete.
 *
 * <p>Safe for several threads.
 */
public final class Messages {
  private static final String BASE_NAME = "text.messages";

  private Messages() {}

  /** All texts of the user's language, or of English where it has none. */
  public static ResourceBundle bundle() {
    return ResourceBundle.getBundle(BASE_NAME, Locale.getDefault(Locale.Category.DISPLAY));
  }

  /**
   * The text of that key.
   *
   * @param arguments take the place of {@code {0}}, {@code {1}} and so on
   * @throws java.util.MissingResourceException if there is no such key, which a test rules out
   */
  public static String text(String key, Object... arguments) {
    return text(Message.of(key, arguments));
  }

  /** The message in words. */
  public static String text(Message message) {
    return text(bundle(), message);
  }

  /** What the failure is to the user. */
  public static String text(Explained failure) {
    return text(failure.explanation());
  }

  /** The message in English, for the log, which developers read. */
  public static String english(Message message) {
    return text(ResourceBundle.getBundle(BASE_NAME, Locale.ROOT), message);
  }

  private static String text(ResourceBundle bundle, Message message) {
    return filled(
        bundle.getString(message.key()),
        message.arguments().stream()
            .map(argument -> argument instanceof Message inner ? text(bundle, inner) : argument)
            .toList());
  }

  /**
   * The text about a number of things: that of {@code key.one} for 1, else that of {@code
   * key.other}.
   *
   * @param arguments take the place of {@code {1}}, {@code {2}} and so on; {@code {0}} is the
   *     number, with separators between thousands
   */
  public static String count(String key, long number, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = number(number);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return text(key + (number == 1 ? ".one" : ".other"), all);
  }

  /**
   * A number with separators between thousands, such as "12,418": those of the language of the
   * texts, which need not be that of the system.
   */
  public static String number(long number) {
    return number > -1000 && number < 1000
        ? Long.toString(number)
        : String.format(bundle().getLocale(), "%,d", number);
  }

  /** Java's own formats double every apostrophe; texts here mean what they say. */
  private static String filled(String pattern, List<Object> arguments) {
    if (arguments.isEmpty()) {
      return pattern;
    }
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    int from = 0;
    for (int brace = pattern.indexOf('{'); brace >= 0; brace = pattern.indexOf('{', from)) {
      text.append(pattern, from, brace);
      from = brace + 1;
      Object argument = argument(pattern, brace, arguments);
      if (argument == null) {
        text.append('{');
      } else {
        text.append(argument);
        from += 2;
      }
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** The argument that {@code {n}} at this place stands for; null if it stands for itself. */
  private static @Nullable Object argument(String pattern, int brace, List<Object> arguments) {
    if (brace + 2 >= pattern.length() || pattern.charAt(brace + 2) != '}') {
      return null;
    }
    int number = pattern.charAt(brace + 1) - '0';
    return number >= 0 && number < arguments.size() ? arguments.get(number) : null;
  }
}
