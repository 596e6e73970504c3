package tunnelbrowser.export.copy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import tunnelbrowser.export.CsvStyle;
import tunnelbrowser.export.OutputFormat;
import tunnelbrowser.export.RowText;
import tunnelbrowser.export.TunnelJson;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.tunnel.Tunnel;

/** What tunnels can be copied as, in the order of the menu. A new constant is a new item. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum CopyFormat {
  PUBLIC_URL("copyAs.publicUrl", "copied.publicUrl", Need.PUBLIC_URL, CommandLines::publicUrl),
  HOST("copyAs.host", "copied.host", Need.HOST, CommandLines::host),
  HOST_AND_PORT("copyAs.hostAndPort", "copied.address", Need.PORT, CommandLines::hostAndPort),
  CURL("copyAs.curl", "copied.curl", Need.WEB_URL, CommandLines::curl),
  SSH("copyAs.ssh", "copied.ssh", Need.TCP_ADDRESS, CommandLines::ssh),
  PSQL("copyAs.psql", "copied.psql", Need.TCP_ADDRESS, CommandLines::psql),
  NGROK("copyAs.ngrok", "copied.ngrok", Need.ID, CommandLines::ngrok),
  API_CURL("copyAs.apiCurl", "copied.curl", Need.ID, CommandLines::apiCurl),
  MARKDOWN_LINK("copyAs.markdownLink", "copied.link", Need.PUBLIC_URL, MarkdownLink::of),
  ROW("copyAs.row", "copied.row", CopyFormat::rows),
  JSON("copyAs.json", "copied.json", CopyFormat::json),
  CSV("copyAs.csv", "copied.csv", CopyFormat::csv);

  /** One tunnel's line; empty if the tunnel lacks what it is made of. */
  private interface Line {
    Optional<String> of(Tunnel tunnel, CopyContext context);
  }

  /** One text for all tunnels, of which there is at least one. */
  private interface Whole {
    String of(List<Tunnel> tunnels, CopyContext context);
  }

  private final String titleKey;
  private final String copiedKey;
  private final Optional<Need> need;
  private final Line line;
  private final Whole whole;

  CopyFormat(String titleKey, String copiedKey, Need need, Line line) {
    this.titleKey = titleKey;
    this.copiedKey = copiedKey;
    this.need = Optional.of(need);
    this.line = line;
    this.whole = (tunnels, context) -> "";
  }

  CopyFormat(String titleKey, String copiedKey, Whole whole) {
    this.titleKey = titleKey;
    this.copiedKey = copiedKey;
    this.need = Optional.empty();
    this.line = (tunnel, context) -> Optional.of("");
    this.whole = whole;
  }

  /** Of the menu's item. */
  public String titleKey() {
    return titleKey;
  }

  /** Of what is said of a number of copies. */
  public String copiedKey() {
    return copiedKey;
  }

  /** What not every tunnel has; empty if every tunnel can be copied so. */
  public Optional<Need> need() {
    return need;
  }

  /** Whether that tunnel can be copied so. */
  public boolean fits(Tunnel tunnel, CopyContext context) {
    return line.of(tunnel, context).isPresent();
  }

  /** Takes as long as there are tunnels, at least one: not for the JavaFX thread. */
  public CopiedText copy(List<Tunnel> tunnels, CopyContext context) {
    if (need.isEmpty()) {
      return new CopiedText(whole.of(tunnels, context), tunnels.size(), 0);
    }
    List<String> lines =
        tunnels.stream().flatMap(tunnel -> line.of(tunnel, context).stream()).toList();
    return new CopiedText(String.join("\n", lines), lines.size(), tunnels.size() - lines.size());
  }

  private static String rows(List<Tunnel> tunnels, CopyContext context) {
    return tunnels.stream()
        .map(tunnel -> RowText.of(tunnel, context.columns()))
        .collect(joining("\n"));
  }

  private static String json(List<Tunnel> tunnels, CopyContext context) {
    return tunnels.size() == 1
        ? JsonText.pretty(TunnelJson.of(tunnels.getFirst()))
        : OutputFormat.JSON.text(tunnels, CsvStyle.PLAIN);
  }

  private static String csv(List<Tunnel> tunnels, CopyContext context) {
    return OutputFormat.CSV.text(tunnels, CsvStyle.NEUTRALIZED);
  }
}
