package tunnelbrowser.demo;

/**
 * The time that one tunnel is online, in milliseconds since 1970.
 *
 * <p>Intervals are ordered as the API lists tunnels: newest first.
 *
 * @param slot the place in the fleet that the tunnel fills; no other fills it meanwhile
 * @param from when it comes online
 * @param until when it is no longer online
 */
record OnlineInterval(int slot, long from, long until) implements Comparable<OnlineInterval> {

  boolean contains(long millis) {
    return from <= millis && millis < until;
  }

  @Override
  public int compareTo(OnlineInterval other) {
    return from == other.from ? Integer.compare(other.slot, slot) : Long.compare(other.from, from);
  }
}
