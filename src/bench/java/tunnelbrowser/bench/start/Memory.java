package tunnelbrowser.bench.start;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Runs;
import tunnelbrowser.bench.ServedApi;

/** How much memory the window is resident with that shows 1,000 tunnels of a server beside it. */
final class Memory {
  private static final int SECONDS_TO_SETTLE = 5;

  private final Image image;
  private final Display display;
  private final Runs resident = new Runs("resident with 1,000 tunnels, MB");

  Memory(Image image, Display display) {
    this.image = image;
    this.display = display;
  }

  void run(int rounds) throws IOException, InterruptedException {
    Command served =
        new Command(
            List.of(image.launcher(), "demo-server", "--tunnels", "1000", "--rate-limit", "0"),
            Map.of());
    Process server = served.start(ProcessBuilder.Redirect.PIPE);
    try {
      ServedApi api = ServedApi.announced(server);
      Map<String, String> environment = new HashMap<>(display.environment());
      environment.put("NGROK_API_KEY", api.key());
      Command window =
          new Command(
              image.java(image.cacheOption(), display, "--api-url", api.url()), environment);
      for (int round = 0; round < rounds; round++) {
        resident.add(window.residentMegabytes(SECONDS_TO_SETTLE));
      }
    } finally {
      server.destroy();
    }
  }

  Comparison result() {
    return new Comparison(
        "resident memory with 1,000 tunnels", "MB", resident.median(), 250, "the goal", 1);
  }

  Runs runs() {
    return resident;
  }
}
