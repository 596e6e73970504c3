package tunnelbrowser.export.copy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.tunnel.Tunnel;

/** The public URLs of tunnels. */
public final class PublicUrls {
  private PublicUrls() {}

  /** One per line; tunnels without one are left out. */
  public static String lines(List<Tunnel> tunnels) {
    return tunnels.stream().map(Tunnel::address).flatMap(Optional::stream).collect(joining("\n"));
  }
}
