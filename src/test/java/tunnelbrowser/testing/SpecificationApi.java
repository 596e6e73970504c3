package tunnelbrowser.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A server that answers with the example bodies of ngrok's reference page, word for word. */
public final class SpecificationApi {
  private static final String BODIES = "/tunnelbrowser/ngrok/";

  private SpecificationApi() {}

  /** Answers the list with the example of the list, and whatever else with that of one tunnel. */
  public static FakeApi start() {
    return FakeApi.start()
        .answer("/tunnels", 200, body("list-tunnels.json"))
        .otherwise(CannedAnswer.json(200, body("get-tunnel.json")));
  }

  private static String body(String name) {
    try (InputStream file =
        Objects.requireNonNull(SpecificationApi.class.getResourceAsStream(BODIES + name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
