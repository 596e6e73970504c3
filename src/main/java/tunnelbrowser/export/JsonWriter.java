package tunnelbrowser.export;

import java.io.PrintWriter;
import java.util.List;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.tunnel.Tunnel;

/** One JSON array of tunnels, written as they come, laid out as {@link JsonText#pretty} does it. */
final class JsonWriter implements TunnelWriter {
  private static final String NEW_ELEMENT = "\n  ";

  private final PrintWriter out;
  private boolean empty = true;

  JsonWriter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(List<Tunnel> tunnels) {
    for (Tunnel tunnel : tunnels) {
      out.print(empty ? "[" : ",");
      empty = false;
      // strings hold no raw line breaks, so every line break is one of the layout
      out.print(NEW_ELEMENT + JsonText.pretty(TunnelJson.of(tunnel)).replace("\n", NEW_ELEMENT));
    }
  }

  @Override
  public void end() {
    out.print(empty ? "[]\n" : "\n]\n");
  }
}
