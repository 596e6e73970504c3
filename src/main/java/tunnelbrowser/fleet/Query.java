package tunnelbrowser.fleet;

import java.util.List;
import java.util.stream.Stream;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Which tunnels the user asked to see: those in which every word occurs somewhere, in any field,
 * upper and lower case being the same.
 */
public record Query(List<String> words) {
  /** Hides nothing. */
  public static final Query EVERYTHING = new Query(List.of());

  private static final TunnelField[] FIELDS = TunnelField.values();

  public Query {
    words = List.copyOf(words);
  }

  /** The query that a person typed: words between white space. */
  public static Query of(String text) {
    return new Query(Stream.of(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList());
  }

  public boolean hidesNothing() {
    return words.isEmpty();
  }

  public boolean matches(Tunnel tunnel) {
    for (String word : words) {
      if (!occurs(word, tunnel)) {
        return false;
      }
    }
    return true;
  }

  private static boolean occurs(String word, Tunnel tunnel) {
    for (TunnelField field : FIELDS) {
      if (contains(field.text(tunnel), word)) {
        return true;
      }
    }
    return false;
  }

  /** {@link String#contains} without regard to case and without a copy of the text. */
  private static boolean contains(String text, String word) {
    int last = text.length() - word.length();
    for (int start = 0; start <= last; start++) {
      if (text.regionMatches(true, start, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
