package tunnelbrowser.ui.command;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;

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
      return Messages.text("copy.nothingSelected");
    }
    if (urls.isEmpty()) {
      return Messages.count("copy.noUrl", tunnels);
    }
    String copied =
        urls.size() == 1
            ? Messages.text("copy.done.value", urls.getFirst())
            : Messages.count("copy.urls", urls.size());
    return without == 0 ? copied : Messages.count("copy.without", without, copied);
  }
}
