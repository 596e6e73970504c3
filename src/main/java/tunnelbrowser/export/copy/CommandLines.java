package tunnelbrowser.export.copy;

import java.util.Optional;
import java.util.regex.Pattern;
import tunnelbrowser.text.PosixWord;
import tunnelbrowser.tunnel.Tunnel;

/**
 * A tunnel's addresses, and commands about it for a POSIX shell; empty where it lacks what they are
 * made of. No command ever contains a key.
 */
final class CommandLines {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.~-]*");

  /** What curl would take for a pattern; the brackets of an IPv6 address it knows. */
  private static final Pattern GLOB = Pattern.compile("[{}]|.*//[^/]*/.*[\\[\\]].*");

  private CommandLines() {}

  static Optional<String> publicUrl(Tunnel tunnel, CopyContext context) {
    return tunnel.address();
  }

  static Optional<String> host(Tunnel tunnel, CopyContext context) {
    return PublicAddress.of(tunnel).map(PublicAddress::host);
  }

  static Optional<String> hostAndPort(Tunnel tunnel, CopyContext context) {
    return PublicAddress.of(tunnel).flatMap(PublicAddress::hostAndPort);
  }

  static Optional<String> curl(Tunnel tunnel, CopyContext context) {
    return PublicAddress.of(tunnel)
        .filter(PublicAddress::isWeb)
        .flatMap(web -> tunnel.address())
        .map(url -> (GLOB.matcher(url).find() ? "curl --globoff " : "curl ") + PosixWord.of(url));
  }

  static Optional<String> ssh(Tunnel tunnel, CopyContext context) {
    return PublicAddress.of(tunnel)
        .filter(PublicAddress::isTcp)
        .map(tcp -> "ssh -p " + tcp.port().getAsInt() + " " + PosixWord.of(tcp.host()));
  }

  static Optional<String> psql(Tunnel tunnel, CopyContext context) {
    return PublicAddress.of(tunnel)
        .filter(PublicAddress::isTcp)
        .map(tcp -> "psql -h " + PosixWord.of(tcp.host()) + " -p " + tcp.port().getAsInt());
  }

  static Optional<String> ngrok(Tunnel tunnel, CopyContext context) {
    return id(tunnel).map(id -> String.join(" ", "ngrok", "api", "tunnels", "get", id));
  }

  /** The shell puts the key in from its environment. */
  static Optional<String> apiCurl(Tunnel tunnel, CopyContext context) {
    return id(tunnel)
        .map(
            id ->
                "curl -H \"Authorization: Bearer $NGROK_API_KEY\" -H \"Ngrok-Version: 2\" "
                    + PosixWord.of(context.apiUrl() + "/tunnels/" + id));
  }

  /** What stands for the id of a tunnel that came without one is none. */
  private static Optional<String> id(Tunnel tunnel) {
    return Optional.of(tunnel.id()).filter(id -> ID.matcher(id).matches());
  }
}
