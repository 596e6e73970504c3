package tunnelbrowser.refresh;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the readings stand.
 *
 * @param now the present
 * @param headBegunAt when the head was last looked at; empty if never, or if somebody wants to see
 *     it now
 * @param headPages how many pages that took
 * @param headGoesOn whether it needs another page
 * @param headHeldUntil until when a failure keeps us from asking for it; may be past
 * @param fullScan the reading of the whole list that is under way
 */
record PlannerInput(
    Instant now,
    Optional<Instant> headBegunAt,
    int headPages,
    boolean headGoesOn,
    Instant headHeldUntil,
    Optional<FullScan> fullScan) {

  /**
   * @param lastPageAt when its last page was asked for
   * @param urgent whether it should go on as fast as the budget allows, because somebody waits for
   *     it
   * @param heldUntil until when a failure keeps us from asking for it; may be past
   */
  record FullScan(Instant lastPageAt, boolean urgent, Instant heldUntil) {}
}
