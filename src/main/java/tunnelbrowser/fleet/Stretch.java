package tunnelbrowser.fleet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The stretch of the list that a page covers, compared with what was known of it.
 *
 * @param inOrder whether everything known in the page was expected there, in that order; if not,
 *     the page is no evidence that anything is gone
 * @param skipped known tunnels between those of the page that the page does not have
 * @param metAny whether it has a tunnel that the walk had not come to yet and that was known
 */
record Stretch(boolean inOrder, List<Known> skipped, boolean metAny) {

  /**
   * Looks down from a place until all that the page has is found.
   *
   * @param known what the page has and was known, in the page's order, each once
   */
  static Stretch below(Link place, List<Known> known) {
    Set<Known> missing = new HashSet<>(known); // by identity: a Known equals itself only
    List<Known> skipped = new ArrayList<>();
    List<Known> found = new ArrayList<>(known.size());
    Link link = place.below();
    while (link instanceof Known met && !missing.isEmpty()) {
      (missing.remove(met) ? found : skipped).add(met);
      link = link.below();
    }
    return new Stretch(found.equals(known), List.copyOf(skipped), !found.isEmpty());
  }
}
