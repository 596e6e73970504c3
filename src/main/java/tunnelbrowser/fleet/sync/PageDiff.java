package tunnelbrowser.fleet.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of the list that a page covers, compared with what was known of it.
 *
 * @param inOrder whether everything known in the page was expected there, in that order; if not,
 *     the page is no evidence that anything is gone
 * @param skipped known tunnels between those of the page that the page does not have
 * @param metAny whether it has a tunnel that the traversal had not come to yet and that was known
 */
record PageDiff(boolean inOrder, List<LedgerEntry> skipped, boolean metAny) {

  /**
   * Looks down from a place until all that the page has is found.
   *
   * @param known what the page has and was known, in the page's order, each once
   */
  static PageDiff below(LedgerNode place, List<LedgerEntry> known) {
    return areRightBelow(place, known)
        ? new PageDiff(true, List.of(), !known.isEmpty())
        : compared(place, known);
  }

  /** Whether the page has just what was expected, as nearly all have: that takes no set to tell. */
  private static boolean areRightBelow(LedgerNode place, List<LedgerEntry> known) {
    LedgerNode link = place;
    for (LedgerEntry next : known) {
      link = link.below();
      if (!link.equals(next)) { // a link equals itself only
        return false;
      }
    }
    return true;
  }

  private static PageDiff compared(LedgerNode place, List<LedgerEntry> known) {
    Set<LedgerEntry> missing = new HashSet<>(known); // by identity: a Known equals itself only
    List<LedgerEntry> skipped = new ArrayList<>();
    List<LedgerEntry> found = new ArrayList<>(known.size());
    LedgerNode link = place.below();
    while (link instanceof LedgerEntry met && !missing.isEmpty()) {
      (missing.remove(met) ? found : skipped).add(met);
      link = link.below();
    }
    return new PageDiff(found.equals(known), List.copyOf(skipped), !found.isEmpty());
  }
}
