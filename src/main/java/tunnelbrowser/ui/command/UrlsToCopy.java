package tunnelbrowser.ui.command;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.text.ValueText;

/**
 * The public URLs of some tunnels, one per line, and what to say about them.
 *
 * @param text for the clipboard; empty if no tunnel has a public URL, and then nothing is copied
 * @param answer one sentence for the user
 */
record UrlsToCopy(String text, String answer) {

  static UrlsToCopy of(List<Tunnel> tunnels) {
    List<String> urls = tunnels.stream().map(Tunnel::address).flatMap(Optional::stream).toList();
    return new UrlsToCopy(String.join("\n", urls), answer(tunnels.size(), urls));
  }

  private static String answer(int tunnels, List<String> urls) {
    int without = tunnels - urls.size();
    if (tunnels == 0) {
      return "Select a tunnel to copy its public URL";
    }
    if (urls.isEmpty()) {
      return tunnels == 1
          ? "This tunnel has no public URL to copy"
          : "None of these tunnels has a public URL to copy";
    }
    String copied =
        urls.size() == 1
            ? "Copied " + urls.getFirst()
            : "Copied " + ValueText.counted(urls.size(), "public URL");
    return without == 0
        ? copied
        : copied
            + "; "
            + ValueText.counted(without, "tunnel")
            + (without == 1 ? " has" : " have")
            + " none";
  }
}
