package tunnelbrowser.fleet.sync;

/**
 * A place in a ring of places: the list of a {@link FleetLedger}, from its head downwards and back
 * to it.
 */
class LedgerNode {
  private LedgerNode above = this;
  private LedgerNode below = this;

  final LedgerNode below() {
    return below;
  }

  /** Takes its place right below another, leaving the one that it had. */
  final void moveBelow(LedgerNode place) {
    leave();
    above = place;
    below = place.below;
    below.above = this;
    place.below = this;
  }

  /** Leaves the ring. */
  final void leave() {
    above.below = below;
    below.above = above;
    above = this;
    below = this;
  }

  /** Whether it has left the ring. The head of an empty ring looks the same. */
  final boolean isAlone() {
    return below.equals(this); // a link equals itself only
  }
}
