package tunnelbrowser.failures;

import java.util.List;
import java.util.function.IntFunction;
import tunnelbrowser.json.JsonText;
import tunnelbrowser.json.JsonValue.JsonString;
import tunnelbrowser.testing.CannedAnswer;

/** An API that repeats the key that it was asked with, in every place and in every writing. */
public final class EchoServer {
  /** What the tunnel of each writing is found by. */
  static final String FORWARDS_TO = "http://localhost:80";

  private EchoServer() {}

  /** The key, as servers may write it into a text. */
  public static List<String> writings() {
    return List.of(
        ScenarioServer.KEY,
        escaped(code -> "%%%02X".formatted(code)),
        escaped(code -> "%%%02x".formatted(code)),
        escaped(code -> "\\u%04x".formatted(code)),
        escaped("&#x%x;"::formatted),
        escaped("&#%d;"::formatted),
        ScenarioServer.KEY.replace("&", "&amp;"),
        ScenarioServer.KEY.replace("/", "\\/"));
  }

  private static String escaped(IntFunction<String> letter) {
    StringBuilder written = new StringBuilder();
    // every other character, as those that need it least are escaped least
    for (int i = 0; i < ScenarioServer.KEY.length(); i++) {
      char plain = ScenarioServer.KEY.charAt(i);
      written.append(i % 2 == 0 ? letter.apply(plain) : Character.toString(plain));
    }
    return written.toString();
  }

  /** From now on the server answers well, and tells the key in all it says. */
  public static void of(ScenarioServer apiServer) {
    apiServer.turns(
        (target, header, connection) ->
            apiServer.send(
                CannedAnswer.json(
                    200, target.startsWith("/tunnels?") ? page(apiServer) : tunnel(0, apiServer)),
                connection));
  }

  /** From now on the server refuses everything, and tells the key in why. */
  public static void ofRefusals(ScenarioServer apiServer, int status, String writing) {
    apiServer.answers(
        CannedAnswer.json(
            status,
            "{\"error_code\": %1$s, \"msg\": %1$s, \"details\": {\"operation_id\": %1$s}}"
                .formatted(JsonText.compact(new JsonString("It is " + writing + ".")))));
  }

  private static String page(ScenarioServer apiServer) {
    StringBuilder tunnels = new StringBuilder();
    for (int number = 0; number < writings().size(); number++) {
      tunnels.append(number == 0 ? "" : ", ").append(tunnel(number, apiServer));
    }
    return "{\"tunnels\": [%s], \"next_page_uri\": null}".formatted(tunnels);
  }

  private static String tunnel(int number, ScenarioServer apiServer) {
    return """
        {"id": "tn_%2$d", "public_url": %1$s, "metadata": %1$s, "proto": %1$s, "region": %1$s,
         "tunnel_session": {"id": %1$s, "uri": "%3$s/tunnel_sessions/ts_%2$d"},
         "endpoint": {"id": %1$s, "uri": %1$s}, "labels": {%1$s: %1$s}, "started_at": %1$s,
         "backends": [{"id": %1$s, "uri": %1$s}, %1$s], "forwards_to": "http://localhost:80",
         "uri": %1$s, %1$s: [%1$s]}
        """
        .formatted(json(writings().get(number)), number, apiServer.base());
  }

  /** A text with that in it, each letter of the key itself escaped as JSON may be. */
  private static String json(String writing) {
    return JsonText.compact(new JsonString("https://x.example/?" + writing))
        .replace("T", "\\u0054");
  }
}
