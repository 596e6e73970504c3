package tunnelbrowser.bench.start;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tunnelbrowser.bench.Comparison;
import tunnelbrowser.bench.Machine;
import tunnelbrowser.bench.Runs;
import tunnelbrowser.bench.ServedApi;

/**
 * How much memory the window is resident with that shows 1,000 tunnels of a server beside it, and a
 * former version's, taking turns.
 */
final class Memory {
  private static final int TUNNELS = 1_000;
  private static final int SECONDS_TO_SETTLE = 12;

  private final Installed program;
  private final Optional<Installed> former;
  private final Runs resident = new Runs("resident with 1,000 tunnels, MB");
  private final Runs formerResident = new Runs("the former version's, MB");

  Memory(Installed program, Optional<Installed> former) {
    this.program = program;
    this.former = former;
  }

  void run(int rounds) throws IOException, InterruptedException {
    Process server = program.serve(TUNNELS);
    try {
      ServedApi api = ServedApi.announced(server);
      for (int round = 0; round < rounds; round++) {
        resident.add(megabytes(program, api));
        if (former.isPresent()) {
          formerResident.add(megabytes(former.get(), api));
        }
      }
    } finally {
      server.destroy();
    }
  }

  private static double megabytes(Installed version, ServedApi api)
      throws IOException, InterruptedException {
    Process window = version.open(api);
    try {
      if (window.waitFor(SECONDS_TO_SETTLE, TimeUnit.SECONDS)) {
        throw new IOException("The window of " + version.image().folder() + " ended by itself.");
      }
      return Machine.residentMegabytes(window.pid());
    } finally {
      window.destroyForcibly().waitFor();
    }
  }

  /** Empty without a former version. */
  Stream<Comparison> result() {
    return former.stream()
        .map(
            version ->
                new Comparison(
                    "resident memory with 1,000 tunnels",
                    "MB",
                    resident.median(),
                    formerResident.median(),
                    "the former version",
                    0.8));
  }

  List<Runs> runs() {
    return former.isPresent() ? List.of(resident, formerResident) : List.of(resident);
  }
}
