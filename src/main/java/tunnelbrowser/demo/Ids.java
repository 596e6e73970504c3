package tunnelbrowser.demo;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives every made-up resource an id of ngrok's shape, and finds the resource's number in it again.
 *
 * <p>The number hides in the id's payload, which spares an index over a fleet of any size.
 */
final class Ids {

  /** What an id can stand for. */
  enum Kind {
    TUNNEL("tn_"),
    SESSION("ts_"),
    GROUP("bkdtg_"),
    CREDENTIAL("cr_"),
    OPERATION("op_");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** The prefix of an endpoint's id, whose rest is that of its tunnel. */
  private static final String ENDPOINT = "ep_";

  private final SeededRandom random;

  Ids(SeededRandom random) {
    this.random = random;
  }

  /**
   * The id of the resource of that kind and number that came into being at that time.
   *
   * @param millis since 1970
   */
  String id(Kind kind, int number, long millis) {
    long high = random.about(kind.prefix).about(number).about(millis).bits();
    return kind.prefix + new Ksuid(Math.floorDiv(millis, 1000), high, number ^ mask(high)).text();
  }

  /**
   * The number of the resource if this may be the id of one of that kind.
   *
   * <p>Only making the id again tells whether it is.
   */
  OptionalInt number(Kind kind, String id) {
    Optional<Ksuid> rest =
        id.startsWith(kind.prefix)
            ? Ksuid.of(id.substring(kind.prefix.length()))
            : Optional.empty();
    long number = rest.map(ksuid -> ksuid.low() ^ mask(ksuid.high())).orElse(-1L);
    return number >= 0 && number <= Integer.MAX_VALUE
        ? OptionalInt.of((int) number)
        : OptionalInt.empty();
  }

  static String endpointOfTunnel(String tunnelId) {
    return ENDPOINT + tunnelId.substring(Kind.TUNNEL.prefix.length());
  }

  /** The id of the tunnel that an endpoint of this id would belong to. */
  static Optional<String> tunnelOfEndpoint(String endpointId) {
    return endpointId.startsWith(ENDPOINT)
        ? Optional.of(Kind.TUNNEL.prefix + endpointId.substring(ENDPOINT.length()))
        : Optional.empty();
  }

  private static long mask(long high) {
    return new SeededRandom(high).about("number").bits();
  }
}
