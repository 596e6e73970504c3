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
   * @param life the dice of the tunnel, not of its post: a new tunnel has a new random name
   */
  static String of(Slot post, SeededRandom life) {
    Team.Service service = post.service();
    return switch (service.proto()) {
      case "tcp" -> tcp(post);
      case "tls" -> "tls://" + domain(post) + ":443";
      default -> service.proto() + "://" + (hasDomain(post) ? domain(post) : random(post, life));
    };
  }

  private static boolean hasDomain(Slot post) {
    return post.team().equals(Team.FIELD) || post.slot() % 3 == 0;
  }

  private static String domain(Slot post) {
    String place = post.team().equals(Team.FIELD) ? post.site() + ".sites" : post.team().label();
    return post.service().name() + "-" + post.slot() + "." + place + ".acme.example";
  }

  private static String random(Slot post, SeededRandom life) {
    String name = HexFormat.of().toHexDigits(life.about("host name").bits(), 12);
    return name + (post.region().equals("eu") ? ".eu.ngrok.io" : ".ngrok.app");
  }

  private static String tcp(Slot post) {
    String region = post.region().startsWith("us") ? "" : post.region() + ".";
    int port = 10_000 + post.slot() % TCP_PORTS;
    return "tcp://" + post.slot() / TCP_PORTS + ".tcp." + region + "ngrok.io:" + port;
  }
}
