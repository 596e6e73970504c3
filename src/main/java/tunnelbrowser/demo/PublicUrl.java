package tunnelbrowser.demo;

import java.util.HexFormat;

/**
 * Makes up public URLs, no two alike in a fleet.
 *
 * <p>Custom domains are below {@code .example}, which belongs to nobody (RFC 2606).
 */
final class PublicUrl {
  private static final int TCP_PORTS = 20_000;

  private PublicUrl() {}

  /**
   * The URL of one tunnel.
   *
   * @param life random numbers of the tunnel, not of its slot: a new tunnel has a new random name
   */
  static String of(Slot slot, SeededRandom life) {
    Team.Service service = slot.service();
    return switch (service.proto()) {
      case "tcp" -> tcp(slot);
      case "tls" -> "tls://" + domain(slot) + ":443";
      default -> service.proto() + "://" + (hasDomain(slot) ? domain(slot) : random(slot, life));
    };
  }

  private static boolean hasDomain(Slot slot) {
    return slot.team().equals(Team.FIELD) || slot.slot() % 3 == 0;
  }

  private static String domain(Slot slot) {
    String place = slot.team().equals(Team.FIELD) ? slot.site() + ".sites" : slot.team().label();
    return slot.service().name() + "-" + slot.slot() + "." + place + ".acme.example";
  }

  private static String random(Slot slot, SeededRandom life) {
    String name = HexFormat.of().toHexDigits(life.about("host name").bits(), 12);
    return name + (slot.region().equals("eu") ? ".eu.ngrok.io" : ".ngrok.app");
  }

  private static String tcp(Slot slot) {
    String region = slot.region().startsWith("us") ? "" : slot.region() + ".";
    int port = 10_000 + slot.slot() % TCP_PORTS;
    return "tcp://" + slot.slot() / TCP_PORTS + ".tcp." + region + "ngrok.io:" + port;
  }
}
