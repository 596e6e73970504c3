package tunnelbrowser.export.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tunnelbrowser.fleet.BuiltInField;
import tunnelbrowser.testing.Tunnels;
import tunnelbrowser.tunnel.Tunnel;

class CopyFormatTest {
  private static final CopyContext CONTEXT =
      new CopyContext(
          List.of(BuiltInField.PUBLIC_URL, BuiltInField.REGION, BuiltInField.METADATA),
          "https://api.ngrok.com");

  private static final Tunnel LABELED = Tunnels.labeled("tn_l", Map.of("env", "prod"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "PUBLIC_URL    | https://a.ngrok.app                     | https://a.ngrok.app",
        "HOST          | https://a.ngrok.app/x                   | a.ngrok.app",
        "HOST          | https://user@[2001:db8::1]:8443         | 2001:db8::1",
        "HOST_AND_PORT | https://a.ngrok.app                     | a.ngrok.app:443",
        "HOST_AND_PORT | http://a.ngrok.app                      | a.ngrok.app:80",
        "HOST_AND_PORT | tls://a.ngrok.app                       | a.ngrok.app:443",
        "HOST_AND_PORT | tcp://1.tcp.ngrok.io:12345              | 1.tcp.ngrok.io:12345",
        "HOST_AND_PORT | tcp://[2001:db8::1]:22                  | [2001:db8::1]:22",
        "CURL          | https://a.ngrok.app                     | curl https://a.ngrok.app",
        "CURL          | https://a.ngrok.app/?a=1&b=$HOME        | curl"
            + " 'https://a.ngrok.app/?a=1&b=$HOME'",
        "CURL          | https://a.ngrok.app/it's                | curl"
            + " 'https://a.ngrok.app/it'\\''s'",
        "CURL          | https://a.ngrok.app/{a,b}               | curl --globoff"
            + " 'https://a.ngrok.app/{a,b}'",
        "CURL          | https://a.ngrok.app/[1-9]               | curl --globoff"
            + " 'https://a.ngrok.app/[1-9]'",
        "CURL          | https://[2001:db8::1]/                  | curl 'https://[2001:db8::1]/'",
        "SSH           | tcp://1.tcp.ngrok.io:12345              | ssh -p 12345 1.tcp.ngrok.io",
        "SSH           | tcp://[2001:db8::1]:22                  | ssh -p 22 2001:db8::1",
        "SSH           | tcp://a;reboot:22                       | ssh -p 22 'a;reboot'",
        "PSQL          | tcp://1.tcp.ngrok.io:5432               | psql -h 1.tcp.ngrok.io -p 5432",
        "MARKDOWN_LINK | https://a.ngrok.app/x                   |"
            + " [a.ngrok.app/x](https://a.ngrok.app/x)",
        "MARKDOWN_LINK | https://a.ngrok.app/a](b) *c*           | [a.ngrok.app/a\\](b)"
            + " \\*c\\*](https://a.ngrok.app/a%5D%28b%29%20*c*)",
        "MARKDOWN_LINK | tcp://1.tcp.ngrok.io:12345              |"
            + " [tcp://1.tcp.ngrok.io:12345](tcp://1.tcp.ngrok.io:12345)",
      })
  void a_tunnel_is_one_line(CopyFormat format, String url, String copied) {
    assertThat(format.copy(List.of(at(url)), CONTEXT)).isEqualTo(new CopiedText(copied, 1, 0));
    assertThat(format.fits(at(url), CONTEXT)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "SSH, https://a.ngrok.app",
    "SSH, tcp://-oProxyCommand=reboot:22",
    "SSH, tcp://a.ngrok.app",
    "SSH, tcp://a.ngrok.app:99999",
    "SSH, tcp://*.ngrok.app:22",
    "PSQL, tls://a.ngrok.app",
    "CURL, tcp://1.tcp.ngrok.io:80",
    "CURL, --config=x",
    "CURL, https:// a.ngrok.app",
    "HOST_AND_PORT, ftp://a.ngrok.app",
    "HOST, not an address",
    "PUBLIC_URL, ://:0",
  })
  void what_does_not_fit_is_left_out_and_counted(CopyFormat format, String url) {
    assertThat(format.copy(List.of(at(url)), CONTEXT)).isEqualTo(new CopiedText("", 0, 1));
    assertThat(format.fits(at(url), CONTEXT)).isFalse();
  }

  @Test
  void several_tunnels_are_a_line_each_in_the_order_given() {
    assertThat(
            CopyFormat.PUBLIC_URL.copy(
                List.of(Tunnels.numbered(2), LABELED, Tunnels.numbered(1)), CONTEXT))
        .isEqualTo(new CopiedText("https://t00002.ngrok.app\nhttps://t00001.ngrok.app", 2, 1));
  }

  @Test
  void commands_for_the_api_name_the_keys_variable_and_no_key() {
    assertThat(CopyFormat.NGROK.copy(List.of(LABELED), CONTEXT).text())
        .isEqualTo("ngrok api tunnels get tn_l");
    assertThat(CopyFormat.API_CURL.copy(List.of(LABELED), CONTEXT).text())
        .isEqualTo(
            "curl -H \"Authorization: Bearer $NGROK_API_KEY\" -H \"Ngrok-Version: 2\""
                + " https://api.ngrok.com/tunnels/tn_l");
    Tunnel nameless = Tunnels.labeled("(no id) 1", Map.of());
    assertThat(CopyFormat.API_CURL.fits(nameless, CONTEXT)).isFalse();
    assertThat(CopyFormat.NGROK.fits(nameless, CONTEXT)).isFalse();
  }

  @Test
  void a_row_has_the_shown_columns_between_tabs_and_no_formula() {
    Tunnel tunnel = withMetadata("=HYPERLINK(\"x\")\tand\nmore");
    assertThat(CopyFormat.ROW.copy(List.of(tunnel, LABELED), CONTEXT))
        .isEqualTo(
            new CopiedText("https://a.ngrok.app\teu\t'=HYPERLINK(\"x\") and more\n\tus\t", 2, 0));
  }

  @Test
  void json_is_the_apis_one_object_or_an_array() {
    String one = CopyFormat.JSON.copy(List.of(LABELED), CONTEXT).text();
    assertThat(one).startsWith("{\n  \"id\": \"tn_l\"").endsWith("\n}");
    String two = CopyFormat.JSON.copy(List.of(LABELED, LABELED), CONTEXT).text();
    assertThat(two).startsWith("[\n  {\n    \"id\": \"tn_l\"").endsWith("\n]");
  }

  @Test
  void csv_has_the_apis_names_in_the_first_line_and_no_formula() {
    String csv = CopyFormat.CSV.copy(List.of(withMetadata("@sum, \"x\"")), CONTEXT).text();
    assertThat(csv)
        .startsWith("id,public_url,started_at,metadata,proto,")
        .contains(",\"'@sum, \"\"x\"\"\",");
    assertThat(csv.lines()).hasSize(2);
  }

  private static Tunnel at(String url) {
    return Tunnels.with(Tunnels.numbered(1), url, "");
  }

  private static Tunnel withMetadata(String metadata) {
    return Tunnels.with(Tunnels.numbered(1), "https://a.ngrok.app", metadata);
  }
}
