package tunnelbrowser.fleet.query;

import tunnelbrowser.fleet.Field;
import tunnelbrowser.tunnel.Tunnel;

/** Searches tunnels for a term; for one thread. */
interface TermSearch {
  /** False for most tunnels that do not match, without reading their texts. */
  boolean mayMatch(TunnelIndex tunnelIndex, int position);

  /** Whether a tunnel matches that may match. */
  boolean matchesAsItMay(TunnelIndex tunnelIndex, int position);

  /** Whether the tunnel matches: reads its texts. */
  boolean matches(Tunnel tunnel);

  static TermSearch of(Term term) {
    return switch (term) {
      case Term.Contains(String word) -> new TermMatcher(SearchForm.of(word));
      case Term.Is(Field field, String value) -> new ValueMatcher(field, value);
      case Term.Not(Term excluded) -> new Excluding(of(excluded));
    };
  }

  /** Finds tunnels that have a value in a field. */
  final class ValueMatcher implements TermSearch {
    private static final int ASCII = 128;

    private final Field field;
    private final String form;
    private final long[] signature;

    ValueMatcher(Field field, String value) {
      this.field = field;
      this.form = SearchForm.of(value);
      // a mark at its beginning can make another sign of the one before it, such as = of a label
      boolean standsAlone = form.isEmpty() || form.charAt(0) >= ASCII;
      this.signature = BloomSignatures.of(standsAlone ? "" : form);
    }

    @Override
    public boolean mayMatch(TunnelIndex tunnelIndex, int position) {
      return tunnelIndex.mayContain(position, signature);
    }

    @Override
    public boolean matchesAsItMay(TunnelIndex tunnelIndex, int position) {
      return matches(tunnelIndex.tunnels[position]);
    }

    @Override
    public boolean matches(Tunnel tunnel) {
      for (String value : QueryFields.values(field, tunnel)) {
        if (SearchForm.of(value).equals(form)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Finds the tunnels that another one does not find. */
  record Excluding(TermSearch excluded) implements TermSearch {
    @Override
    public boolean mayMatch(TunnelIndex tunnelIndex, int position) {
      return true;
    }

    @Override
    public boolean matchesAsItMay(TunnelIndex tunnelIndex, int position) {
      return !excluded.mayMatch(tunnelIndex, position)
          || !excluded.matchesAsItMay(tunnelIndex, position);
    }

    @Override
    public boolean matches(Tunnel tunnel) {
      return !excluded.matches(tunnel);
    }
  }
}
