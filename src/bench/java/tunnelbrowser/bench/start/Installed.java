package tunnelbrowser.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tunnelbrowser.bench.ServedApi;

/** The program as users start it, in whichever version: the image's launcher. */
record Installed(Image image, Display display) {

  /** The version that {@code -Dbench.former=} names by its image; empty if none is named. */
  static Optional<Installed> former(Display display) {
    return Optional.of(System.getProperty("bench.former", ""))
        .filter(folder -> !folder.isBlank())
        .map(folder -> new Installed(new Image(Path.of(folder).toAbsolutePath()), display));
  }

  /** Serves that many tunnels; the first line tells where. */
  Process serve(int tunnels) throws IOException {
    List<String> words =
        List.of(image.launcher(), "demo-server", "--rate-limit", "0", "--tunnels", "" + tunnels);
    return new Command(words, Map.of()).start(ProcessBuilder.Redirect.PIPE);
  }

  /** Opens its window on what is served. */
  Process open(ServedApi api) throws IOException {
    Map<String, String> environment = new HashMap<>(display.environment());
    environment.put("NGROK_API_KEY", api.key());
    environment.put("JAVA_TOOL_OPTIONS", String.join(" ", display.options()));
    return new Command(List.of(image.launcher(), "--api-url", api.url()), environment)
        .start(ProcessBuilder.Redirect.DISCARD);
  }
}
