package tunnelbrowser.fleet.query;

import java.util.Arrays;
import java.util.List;
import tunnelbrowser.fleet.Interruption;
import tunnelbrowser.tunnel.Tunnel;

/**
 * The tunnels of a fleet, found by their ids, each with a number that it keeps from one fleet to
 * the next. About 70 bytes a tunnel; immutable.
 *
 * <p>A tunnel that left and comes back gets another number; no number is ever given twice in one
 * generation, which is all indexes that follow from the same first one.
 */
public final class TunnelIndex {
  public static final TunnelIndex EMPTY = new TunnelIndex(new Tunnel[0], 0, new Generation());

  /** Equal to itself only. */
  private static final class Generation {}

  /** The tunnels in the order of their fleet: where one is, is its position. Not to be changed. */
  public final Tunnel[] tunnels;

  private final Generation generation;
  private final int[] numbers;
  private final long[] signatures;

  /** Positions and one, by the hashes of the ids; zero is a gap. Never more than half full. */
  private final int[] slots;

  private final int shift;
  private int nextNumber;

  private TunnelIndex(Tunnel[] tunnels, int nextNumber, Generation generation) {
    this.generation = generation;
    this.tunnels = tunnels;
    this.nextNumber = nextNumber;
    numbers = new int[tunnels.length];
    signatures = new long[tunnels.length * BloomSignatures.LONGS];
    int bits = 33 - Integer.numberOfLeadingZeros(tunnels.length);
    slots = new int[1 << bits];
    shift = 32 - bits;
  }

  /**
   * The index of the fleet that follows this one. After the empty one begins a generation of its
   * own.
   *
   * @param survivors is filled: for each position here, where exactly the same tunnel is then, or
   *     -1
   */
  public TunnelIndex next(List<Tunnel> fleet, int[] survivors) {
    Generation continued = hasNumbersOf(EMPTY) ? new Generation() : generation;
    TunnelIndex next = new TunnelIndex(fleet.toArray(Tunnel[]::new), nextNumber, continued);
    Arrays.fill(survivors, -1);
    for (int position = 0; position < next.tunnels.length; position++) {
      Interruption.check(position);
      next.enter(position, this, survivors);
    }
    return next;
  }

  private void enter(int position, TunnelIndex before, int[] survivors) {
    Tunnel tunnel = tunnels[position];
    slots[slot(tunnel.id())] = position + 1;
    int known = before.position(tunnel.id());
    numbers[position] = known < 0 ? nextNumber++ : before.numbers[known];
    int start = position * BloomSignatures.LONGS;
    if (known >= 0 && tunnel.equals(before.tunnels[known])) {
      survivors[known] = position;
      System.arraycopy(
          before.signatures,
          known * BloomSignatures.LONGS,
          signatures,
          start,
          BloomSignatures.LONGS);
    } else {
      BloomSignatures.write(tunnel, signatures, start);
    }
  }

  /** Where the tunnel with that id is; -1 if it is not in the fleet. */
  public int position(String id) {
    return slots[slot(id)] - 1;
  }

  /** The number of the tunnel at that position. */
  public int number(int position) {
    return numbers[position];
  }

  /** Whether both are of one generation, so that a number stands for the same tunnel in both. */
  public boolean hasNumbersOf(TunnelIndex other) {
    return generation.equals(other.generation);
  }

  /** False if no text of the tunnel at that position contains the word. */
  boolean mayContain(int position, long[] signatureOfWord) {
    return BloomSignatures.mayContain(
        signatures, position * BloomSignatures.LONGS, signatureOfWord);
  }

  /** The slot that holds the id, or the gap where it would be. */
  private int slot(String id) {
    int slot = (id.hashCode() * 0x9E3779B1) >>> shift;
    while (slots[slot] != 0 && !tunnels[slots[slot] - 1].id().equals(id)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
