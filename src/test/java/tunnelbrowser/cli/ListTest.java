package tunnelbrowser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tunnelbrowser.cli.FakeProgram.Result;
import tunnelbrowser.export.ApiColumn;
import tunnelbrowser.export.OutputFormat;
import tunnelbrowser.export.TunnelJson;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue;
import tunnelbrowser.json.JsonValue.JsonArray;
import tunnelbrowser.testing.FakeSource;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class ListTest {
  private static final String CSV_HEADER =
      "id,public_url,started_at,metadata,proto,region,tunnel_session,endpoint,labels,backends,"
          + "forwards_to\n";
  private static final Tunnel LABELED = Tunnels.labeled("tn_labeled", Map.of("env", "prod"));

  private final FakeProgram program = new FakeProgram();

  @Test
  void what_has_no_id_gets_no_hint_to_ask_for_it() {
    Tunnel nameless = Tunnels.odd(Tunnels.labeled("(no id) 1a2b3c4d", Map.of()), "id is missing");
    program.source = FakeSource.of(List.of(nameless));
    assertThat(program.run("list").err())
        .isEqualTo(
            "1 tunnel\n1 could not be read in full: without an ID, nothing more can be shown.\n");
  }

  @Test
  void the_table_is_aligned_and_counted_on_the_side() {
    program.source = FakeSource.of(List.of(Tunnels.numbered(2, "tcp", "us"), LABELED));
    assertThat(program.run("list"))
        .isEqualTo(
            new Result(
                0,
                """
                Public URL              Forwards to          Protocol  Region  Started               Labels    Metadata  ID
                tcp://t00002.ngrok.app  http://localhost:80  tcp       us      2026-11-23T09:00:02Z  —         —         tn_00002
                —                       http://localhost:80  —         us      —                     env=prod  —         tn_labeled
                """,
                "2 tunnels\n"));
    assertThat(program.closed).isEqualTo(1);
  }

  @Test
  void the_table_cuts_long_texts_counts_wide_characters_twice_and_obeys_no_control_character() {
    program.source = FakeSource.of(List.of(Tunnels.full()));
    assertThat(program.run("list").out())
        .isEqualTo(
            """
            Public URL                                                        Forwards to    Protocol  Region  Started                   Labels     Metadata                  ID
            https://a-long-name-that-nobody-would-choose.for-a-tunnel.東京.…  =localhost:80  https     ap      2026-11-23T09:00:00.250Z  team=a, b  {"site": "東京, \\"мост\\…  tn_full
            """);
  }

  @Test
  void json_is_one_array_of_all_pages() {
    List<Tunnel> fleet = Tunnels.fleet(250);
    program.source = FakeSource.of(fleet);
    JsonArray all = new JsonArray(fleet.stream().<JsonValue>map(TunnelJson::of).toList());
    assertThat(program.run("list", "--output", "json"))
        .isEqualTo(new Result(0, JsonText.pretty(all) + "\n", ""));
  }

  @Test
  void a_markdown_table_is_read_letter_by_letter() {
    Tunnel odd =
        Tunnels.with(Tunnels.numbered(1), "https://a_b.ngrok.app/x|y", "[a](b) *c* <d>\n#");
    program.source = FakeSource.of(List.of(odd));
    assertThat(program.run("list", "--output", "markdown"))
        .isEqualTo(
            new Result(
                0,
                """
                | Public URL | Forwards to | Protocol | Region | Started | Labels | Metadata | ID |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                | https://a_b.ngrok.app/x\\|y | http://localhost:80 | https | eu | 2026-11-23T09:00:01Z |  | \\[a\\](b) \\*c\\* \\<d\\> \\# | tn_00001 |
                """,
                ""));
  }

  @Test
  void a_web_page_is_complete_and_runs_nothing_of_what_tunnels_say() {
    Tunnel odd =
        Tunnels.with(Tunnels.numbered(1), "https://a.ngrok.app/'x", "<script>alert(1)</script>");
    program.source = FakeSource.of(List.of(odd, LABELED));
    String page = program.run("list", "--output", "html").out();
    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"en\">")
        .contains("content=\"default-src 'none'; style-src 'sha256-")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("<a href=\"https://a.ngrok.app/&#39;x\">")
        .endsWith("</script>\n")
        .doesNotContain("<script>alert");
    assertThat(page.split("<tr><td", -1)).hasSize(3);
    assertThat(page.replaceAll("https://a.ngrok.app", ""))
        .doesNotContain("https://", "@import", "url(");
  }

  @Test
  void in_a_web_page_what_is_long_goes_on_after_a_comma_and_nothing_else_breaks() {
    String metadata = "{" + "\"site\":\"nl-466\",".repeat(5) + "\"env\":\"prod\"}";
    program.source =
        FakeSource.of(List.of(Tunnels.with(Tunnels.numbered(1), "https://a.ngrok.app", metadata)));
    assertThat(program.run("list", "--output", "html").out())
        .contains("<td><a href=\"https://a.ngrok.app\">https://a.ngrok.app</a><td>")
        .contains("<td class=long>{" + "&quot;site&quot;:&quot;nl-466&quot;,<wbr>".repeat(5));
  }

  @Test
  void formulas_are_neutralized_in_csv_on_request() {
    program.source = FakeSource.of(List.of(Tunnels.with(Tunnels.numbered(1), "", "=1+1")));
    assertThat(program.run("list", "--output", "csv").out()).contains(",=1+1,");
    assertThat(program.run("list", "--output", "csv", "--neutralize-formulas").out())
        .contains(",'=1+1,");
  }

  @Test
  void csv_has_the_apis_names_and_quotes_what_needs_it() {
    program.source = FakeSource.of(List.of(Tunnels.full(), LABELED));
    assertThat(program.run("list", "--output", "csv"))
        .isEqualTo(
            new Result(
                0,
                CSV_HEADER
                    + "tn_full,"
                    + "https://a-long-name-that-nobody-would-choose.for-a-tunnel.東京.example.ngrok.app,"
                    + "2026-11-23T09:00:00.250Z,"
                    + "\"{\"\"site\"\": \"\"東京, \\\"\"мост\\\"\"\"\",\n\t\"\"up\"\":"
                    + " true}\u001b[31m\","
                    + "https,ap,ts_1,ep_1,\"team=a, b\",\"bkdtg_1, bkdtg_2\",=localhost:80\n"
                    + "tn_labeled,://:0,,,,us,,,env=prod,,http://localhost:80\n",
                ""));
  }

  @ParameterizedTest
  @CsvSource({"table,''", "json,'[]\n'", "csv,'" + CSV_HEADER + "'"})
  void no_tunnels_are_an_empty_list(String format, String out) {
    String err = format.equals("table") ? "No tunnels are online.\n" : "";
    assertThat(program.run("list", "--output", format)).isEqualTo(new Result(0, out, err));
  }

  @Test
  void csv_names_are_the_names_of_the_json() {
    assertThat(Stream.of(ApiColumn.values()).map(ApiColumn::apiName))
        .containsExactlyElementsOf(TunnelJson.of(Tunnels.full()).members().keySet());
  }

  @Test
  void one_tunnel_is_not_plural() {
    program.source = FakeSource.of(Tunnels.fleet(1));
    assertThat(program.run("list").err()).isEqualTo("1 tunnel\n");
  }

  @Test
  void a_tunnel_that_two_pages_name_is_printed_once() {
    Tunnel one = Tunnels.numbered(1);
    program.source = FakeSource.ofPages(List.of(List.of(Tunnels.numbered(2), one), List.of(one)));
    assertThat(ids("list")).containsExactly("tn_00002", "tn_00001");
    assertThat(program.run("list").err()).isEqualTo("2 tunnels\n");
  }

  @Test
  void odd_items_without_an_id_are_not_taken_for_one() {
    Tunnel nameless = Tunnels.odd(Tunnels.labeled("", Map.of()), "There is no id.");
    program.source = FakeSource.of(List.of(nameless, nameless));
    assertThat(program.run("list").err())
        .isEqualTo(
            """
            2 tunnels
            2 could not be read in full: get ID --output json shows what the API sent.
            """);
  }

  @Test
  void the_apis_order_is_kept_unless_another_is_asked_for() {
    program.source = FakeSource.of(List.of(Tunnels.numbered(1), Tunnels.numbered(2)));
    assertThat(ids("list")).containsExactly("tn_00001", "tn_00002");
  }

  @Test
  void a_label_sorts_by_its_id_and_those_without_it_come_last() {
    program.source =
        FakeSource.of(
            List.of(
                Tunnels.numbered(1),
                Tunnels.labeled("tn_test", Map.of("env", "test")),
                Tunnels.labeled("tn_prod", Map.of("env", "prod"))));
    assertThat(ids("list", "--sort", "label:env"))
        .containsExactly("tn_prod", "tn_test", "tn_00001");
    assertThat(ids("list", "--sort", "-label:env"))
        .containsExactly("tn_test", "tn_prod", "tn_00001");
  }

  @Test
  void several_fields_sort_up_or_down() {
    program.source =
        FakeSource.of(
            List.of(
                Tunnels.numbered(1, "tcp", "us"),
                Tunnels.numbered(2, "tls", "eu"),
                Tunnels.numbered(3, "https", "us")));
    assertThat(ids("list", "--sort", "-region,proto"))
        .containsExactly("tn_00003", "tn_00001", "tn_00002");
    assertThat(ids("list", "--sort=started_at"))
        .containsExactly("tn_00001", "tn_00002", "tn_00003");
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void a_filter_shows_what_matches_sorted_or_not(OutputFormat format) {
    program.source = FakeSource.of(Tunnels.fleet(250));
    String name = format.name().toLowerCase(Locale.ROOT);
    Result streamed = program.run("list", "--filter", "T00249 HTTPS", "--output", name);
    Result sorted =
        program.run("list", "--filter", "T00249 HTTPS", "--output", name, "--sort", "id");
    assertThat(streamed).isEqualTo(sorted);
    assertThat(streamed.out()).contains("tn_00249").doesNotContain("tn_00248");
    assertThat(streamed.err()).isEqualTo(format == OutputFormat.TABLE ? "1 of 250 tunnels\n" : "");
  }

  @Test
  void a_filter_can_ask_for_a_value_and_exclude_one() {
    program.source =
        FakeSource.of(List.of(Tunnels.numbered(1, "https", "us"), Tunnels.numbered(2)));
    assertThat(program.run("list", "--output", "csv", "--filter=-region=EU").out())
        .contains("tn_00001")
        .doesNotContain("tn_00002");
    assertThat(program.run("list", "--output", "csv", "--filter", "id=\"tn_00002\"").out())
        .contains("tn_00002")
        .doesNotContain("tn_00001");
  }

  @Test
  void a_filter_that_begins_with_an_at_sign_is_no_file() {
    assertThat(program.run("list", "--filter", "@/etc/hostname").exitCode()).isZero();
  }

  private List<String> ids(String... args) {
    String[] withCsv =
        Stream.concat(Stream.of(args), Stream.of("--output", "csv")).toArray(String[]::new);
    return program
        .run(withCsv)
        .out()
        .lines()
        .skip(1)
        .map(l -> l.substring(0, l.indexOf(',')))
        .toList();
  }
}
