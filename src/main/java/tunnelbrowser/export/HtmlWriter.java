package tunnelbrowser.export;

import java.io.PrintWriter;
import java.util.List;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.fleet.Field;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Tunnel;

/**
 * One page with everything in it, which a browser sorts and searches. It loads nothing, and its
 * Content-Security-Policy allows no script but its own, whatever stands in the tunnels.
 */
final class HtmlWriter implements TunnelWriter {
  private static final int LONGEST_ON_ONE_LINE = 64;

  /** Classes of the style sheet. */
  private static final String LONG = " class=long>";

  private static final String LOADING = " class=loading>";

  private final PrintWriter out;
  private final List<Field> columns;
  private boolean begun;

  HtmlWriter(PrintWriter out, List<Field> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void add(List<Tunnel> tunnels) {
    begin();
    for (Tunnel tunnel : tunnels) {
      out.print("<tr>");
      columns.forEach(column -> out.print(cell(column, tunnel)));
      out.print("\n");
    }
  }

  @Override
  public void end() {
    begin();
    out.print("</table></div></main>\n<script>" + PagePart.of("page.js").text() + "</script>\n");
  }

  /** On one line if it is not long; what is long goes on after a comma, if it can. */
  private static String cell(Field column, Tunnel tunnel) {
    String value = column.text(tunnel);
    String text = HtmlText.of(value);
    return value.length() > LONGEST_ON_ONE_LINE
        ? "<td" + LONG + linked(column, tunnel, text.replace(",", ",<wbr>"))
        : "<td>" + linked(column, tunnel, text);
  }

  /** A public URL that a browser can open is a link; the page has it tell its target nothing. */
  private static String linked(Field column, Tunnel tunnel, String text) {
    return column == BuiltInField.PUBLIC_URL
        ? tunnel
            .webAddress()
            .map(page -> "<a href=\"" + HtmlText.of(page.toASCIIString()) + "\">" + text + "</a>")
            .orElse(text)
        : text;
  }

  private void begin() {
    if (begun) {
      return;
    }
    begun = true;
    PagePart style = PagePart.of("page.css");
    String title = HtmlText.of(Messages.text("table.name"));
    String search = HtmlText.of(Messages.text("export.page.search"));
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "style-src " + style.policySource(),
            "script-src " + PagePart.of("page.js").policySource(),
            "base-uri 'none'",
            "form-action 'none'");
    String language = Messages.bundle().getLocale().toLanguageTag();
    out.print(
        """
        <!doctype html>
        <html lang="%s">
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width">
        <meta name="referrer" content="no-referrer">
        <title>%s</title>
        <style>%s</style>
        <main><header><h1>%s</h1>
        <input type="search" aria-label="%s" placeholder="%s" autofocus>
        <output aria-live="polite"></output></header>
        <div><table><thead><tr>"""
            .formatted(
                language.equals("und") ? "en" : language,
                policy,
                title,
                style.text(),
                title,
                search,
                search));
    for (Field column : columns) {
      String name = HtmlText.of(Messages.text(column.title()));
      out.print("<th><button>" + name + "</button>");
    }
    out.print("<tbody" + LOADING + "\n"); // laid out once, not while it is read
  }
}
