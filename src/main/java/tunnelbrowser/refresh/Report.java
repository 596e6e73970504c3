package tunnelbrowser.refresh;

import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.fleet.Fleet;
import tunnelbrowser.tunnel.ApiFailure;

/**
 * Where the readings stand, for those who watch them.
 *
 * @param fleet what is known
 * @param failure why the last page could not be read; empty again as soon as one can
 * @param headReadAt when the head of the list was last read, so what is new since then is not known
 * @param pageReadAt when any page was last read
 * @param next what is planned
 */
public record Report(
    Fleet fleet,
    Optional<ApiFailure> failure,
    Optional<Instant> headReadAt,
    Optional<Instant> pageReadAt,
    Next next) {

  /**
   * What is planned.
   *
   * @param request when the next request is sent, at the earliest; {@link Instant#MAX} if none is
   *     until somebody asks for it
   * @param head when the head of the list is looked at next
   * @param roomAt when a reading of the whole list for which somebody waits may go on; empty if the
   *     budget does not hold it back
   * @param fullScanPages how many pages the reading of the whole list has read that is under way; 0
   *     if there is none
   */
  public record Next(Instant request, Instant head, Optional<Instant> roomAt, int fullScanPages) {
    /** Whether anything is asked for before somebody wishes it. */
    public boolean comesByItself() {
      return !request.equals(RetryPolicy.NEVER);
    }
  }
}
