package tunnelbrowser.fleet.query;

import java.util.List;
import java.util.stream.Stream;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Which tunnels the user asked to see: those in which every word occurs somewhere, in any field,
 * upper and lower case being the same, and a letter the same however its accents are written.
 */
public record Query(List<String> words) {
  /** Hides nothing. */
  public static final Query EVERYTHING = new Query(List.of());

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

  /** For a few tunnels: it reads each of their texts. */
  public boolean matches(Tunnel tunnel) {
    return search().matches(tunnel);
  }

  /** Whether it can show nothing that the other one hides. */
  public boolean narrows(Query other) {
    return other.words.stream()
        .map(SearchForm::of)
        .allMatch(wide -> words.stream().anyMatch(word -> SearchForm.of(word).contains(wide)));
  }

  /** Makes ready for searching many tunnels. */
  Search search() {
    return new Search(words.stream().map(SearchForm::of).map(TermMatcher::new).toList());
  }

  /** Searches the tunnels of an index for words; for one thread. */
  static final class Search {
    private final List<TermMatcher> words;

    private Search(List<TermMatcher> words) {
      this.words = words;
    }

    boolean matches(TunnelIndex tunnelIndex, int position) {
      for (TermMatcher word : words) {
        if (!word.mayOccur(tunnelIndex, position)) {
          return false;
        }
      }
      for (TermMatcher word : words) {
        if (!word.occursAsItMay(tunnelIndex.tunnels[position])) {
          return false;
        }
      }
      return true;
    }

    boolean matches(Tunnel tunnel) {
      for (TermMatcher word : words) {
        if (!word.occurs(tunnel)) {
          return false;
        }
      }
      return true;
    }
  }
}
