package tunnelbrowser.demo;

import java.time.Instant;
import java.util.List;
import tunnelbrowser.tunnel.Ref;

/** A made-up tunnel session: one agent's connection to the API's region. */
record AgentSession(String id, Instant startedAt, String region, Agent agent, Ref credential) {

  /** The program at the customer's end of the session. */
  record Agent(String version, String os, String ip, String metadata) {
    private static final List<String> VERSIONS =
        List.of("3.3.2", "3.19.1", "3.22.0", "3.26.0", "3.30.0");
    private static final List<String> SYSTEMS = List.of("linux", "linux", "darwin", "windows");

    /** What runs at a site; its address is one that is reserved for documentation (RFC 5737). */
    static Agent at(String site, SeededRandom random) {
      String network =
          random.about("network").pick(List.of("192.0.2.", "198.51.100.", "203.0.113."));
      return new Agent(
          random.about("version").pick(VERSIONS),
          random.about("os").pick(SYSTEMS),
          network + (1 + random.about("host").below(254)),
          "agent at " + site);
    }
  }
}
