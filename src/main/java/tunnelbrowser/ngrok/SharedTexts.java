package tunnelbrowser.ngrok;

import java.util.HashMap;
import java.util.Map;

/**
 * Makes equal short texts one object, because a page repeats regions, protocols and sessions. For
 * one thread; meant to be dropped with its page.
 */
final class SharedTexts {
  private static final int MOST = 1024;
  private static final int LONGEST = 200;

  private final Map<String, String> texts = new HashMap<>();

  String share(String text) {
    if (text.length() > LONGEST || texts.size() >= MOST) {
      return texts.getOrDefault(text, text);
    }
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
