package tunnelbrowser.demo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tunnelbrowser.demo.Ids.Kind;
import tunnelbrowser.tunnel.Tunnel;

/**
 * The made-up fleet as it is now: a function of the seed, the size and the clock alone.
 *
 * <p>Safe for use by several threads.
 */
final class DemoFleet {
  private final Clock clock;
  private final Links links;
  private final Schedule schedule;
  private final Examples examples;
  private final TunnelFactory making;
  private final OnlineSet onlineSet;

  DemoFleet(int size, long seed, Links links, Clock clock) {
    SeededRandom random = new SeededRandom(seed);
    this.clock = clock;
    this.links = links;
    examples = new Examples(size, links);
    schedule = new Schedule(size - examples.count(), random);
    making = new TunnelFactory(schedule, links, random);
    onlineSet = new OnlineSet(schedule, examples.intervals(), clock);
  }

  Ids ids() {
    return making.ids();
  }

  /** The newest tunnels, newest first, at most as many as the limit. */
  List<Tunnel> newest(int limit) {
    return made(onlineSet.newest(limit));
  }

  /** The tunnels that the list names after that one; empty if that one is not online. */
  Optional<List<Tunnel>> olderThan(String id, int limit) {
    return interval(id).flatMap(interval -> onlineSet.olderThan(interval, limit)).map(this::made);
  }

  Optional<Tunnel> tunnel(String id) {
    return interval(id).map(this::made);
  }

  /** The tunnel behind an endpoint; labeled tunnels have none. */
  Optional<Tunnel> tunnelOfEndpoint(String endpointId) {
    return Ids.tunnelOfEndpoint(endpointId)
        .flatMap(this::tunnel)
        .filter(tunnel -> tunnel.endpoint().isPresent());
  }

  Optional<AgentSession> session(String id) {
    Optional<OnlineInterval> leader =
        online(Kind.SESSION, id)
            .filter(interval -> schedule.leader(interval.slot()) == interval.slot())
            .filter(interval -> making.sessionId(interval).equals(id));
    return leader
        .map(making::session)
        .or(() -> examples.inSession(id).map(tunnel -> sessionOfExample(id, tunnel)));
  }

  Optional<Group> group(String id) {
    Optional<Integer> number = ids().number(Kind.GROUP, id).stream().boxed().findFirst();
    return number
        .flatMap(group -> making.group(group, clock.millis()))
        .filter(group -> group.id().equals(id));
  }

  Optional<Credential> credential(String id) {
    return Credential.withId(id, ids());
  }

  private AgentSession sessionOfExample(String id, Tunnel tunnel) {
    AgentSession.Agent agent = new AgentSession.Agent("3.3.2", "linux", "192.0.2.80", "");
    return new AgentSession(
        id,
        tunnel.startedAt().orElseThrow(),
        tunnel.region(),
        agent,
        Credential.of(Team.PLATFORM, ids()).ref(links));
  }

  private Optional<OnlineInterval> interval(String tunnelId) {
    return examples
        .interval(tunnelId)
        .or(
            () ->
                online(Kind.TUNNEL, tunnelId)
                    .filter(interval -> making.id(interval).equals(tunnelId)));
  }

  private Optional<OnlineInterval> online(Kind kind, String id) {
    long now = clock.millis();
    return ids().number(kind, id).stream()
        .filter(slot -> slot < schedule.slots())
        .mapToObj(slot -> schedule.interval(slot, now))
        .filter(interval -> interval.contains(now))
        .findFirst();
  }

  private List<Tunnel> made(List<OnlineInterval> intervals) {
    return intervals.stream().map(this::made).toList();
  }

  private Tunnel made(OnlineInterval interval) {
    return interval.slot() < 0 ? examples.in(interval) : making.tunnel(interval);
  }
}
