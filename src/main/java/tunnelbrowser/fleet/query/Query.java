package tunnelbrowser.fleet.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.tunnel.Tunnel;

/**
 * Which tunnels the user asked to see: those that match every term, upper and lower case being the
 * same, and a letter the same however its accents are written.
 */
public record Query(List<Term> terms) {
  /** Hides nothing. */
  public static final Query EVERYTHING = new Query(List.of());

  public Query {
    terms = List.copyOf(terms);
  }

  /**
   * The query that a person typed: words between white space, {@code "quoted words"}, {@code
   * field=value}, and each of them with a hyphen before it, which excludes. Whatever cannot be read
   * so is a word.
   */
  public static Query of(String text) {
    return new Query(QueryParser.parse(text));
  }

  /** Reads as this query again. */
  public String text() {
    return terms.stream().map(Term::text).collect(joining(" "));
  }

  /**
   * This query and one term more, but without those that it would contradict: a field with a single
   * value is only asked for one.
   */
  public Query with(Term added) {
    Stream<Term> kept = terms.stream().filter(term -> !isReplaced(term, added));
    return new Query(Stream.concat(kept, Stream.of(added)).toList());
  }

  private static boolean isReplaced(Term term, Term added) {
    boolean contradicts =
        switch (added) {
          case Term.Is(Field field, String _) ->
              !QueryFields.hasSeveral(field) && isAbout(term, field);
          case Term.Not(Term.Is(Field field, String _)) ->
              !QueryFields.hasSeveral(field) && term instanceof Term.Is && isAbout(term, field);
          case Term.Contains _, Term.Not _ -> false;
        };
    return contradicts || term.equals(added) || opposite(term).equals(added);
  }

  private static boolean isAbout(Term term, Field field) {
    return switch (term) {
      case Term.Is(Field asked, String _) -> asked.equals(field);
      case Term.Not(Term excluded) -> isAbout(excluded, field);
      case Term.Contains _ -> false;
    };
  }

  private static Term opposite(Term term) {
    return term instanceof Term.Not(Term excluded) ? excluded : new Term.Not(term);
  }

  public boolean hidesNothing() {
    return terms.isEmpty();
  }

  /** For a few tunnels: it reads each of their texts. */
  public boolean matches(Tunnel tunnel) {
    return search().matches(tunnel);
  }

  /** Whether it surely can show nothing that the other one hides. */
  public boolean narrows(Query other) {
    return other.terms.stream()
        .allMatch(wide -> terms.stream().anyMatch(term -> Narrowing.implies(term, wide)));
  }

  /** Makes ready for searching many tunnels. */
  Search search() {
    return new Search(terms.stream().map(TermSearch::of).toList());
  }

  /** Searches the tunnels of an index; for one thread. */
  static final class Search {
    private final List<TermSearch> terms;

    private Search(List<TermSearch> terms) {
      this.terms = terms;
    }

    boolean matches(TunnelIndex tunnelIndex, int position) {
      for (TermSearch term : terms) {
        if (!term.mayMatch(tunnelIndex, position)) {
          return false;
        }
      }
      for (TermSearch term : terms) {
        if (!term.matchesAsItMay(tunnelIndex, position)) {
          return false;
        }
      }
      return true;
    }

    boolean matches(Tunnel tunnel) {
      for (TermSearch term : terms) {
        if (!term.matches(tunnel)) {
          return false;
        }
      }
      return true;
    }
  }
}
