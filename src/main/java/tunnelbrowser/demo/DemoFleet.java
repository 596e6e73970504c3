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
  private final Schedule timetable;
  private final Examples examples;
  private final TunnelFactory making;
  private final OnlineSet roster;

  DemoFleet(int size, long seed, Links links, Clock clock) {
    SeededRandom dice = new SeededRandom(seed);
    this.clock = clock;
    this.links = links;
    examples = new Examples(size, links);
    timetable = new Schedule(size - examples.count(), dice);
    making = new TunnelFactory(timetable, links, dice);
    roster = new OnlineSet(timetable, examples.spells(), clock);
  }

  Ids ids() {
    return making.ids();
  }

  /** The newest tunnels, newest first, at most as many as the limit. */
  List<Tunnel> newest(int limit) {
    return made(roster.newest(limit));
  }

  /** The tunnels that the list names after that one; empty if that one is not online. */
  Optional<List<Tunnel>> olderThan(String id, int limit) {
    return spell(id).flatMap(spell -> roster.olderThan(spell, limit)).map(this::made);
  }

  Optional<Tunnel> tunnel(String id) {
    return spell(id).map(this::made);
  }

  /** The tunnel behind an endpoint; labelled tunnels have none. */
  Optional<Tunnel> tunnelOfEndpoint(String endpointId) {
    return Ids.tunnelOfEndpoint(endpointId)
        .flatMap(this::tunnel)
        .filter(tunnel -> tunnel.endpoint().isPresent());
  }

  Optional<AgentSession> session(String id) {
    Optional<OnlineInterval> leader =
        online(Kind.SESSION, id)
            .filter(spell -> timetable.leader(spell.slot()) == spell.slot())
            .filter(spell -> making.sessionId(spell).equals(id));
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

  private Optional<OnlineInterval> spell(String tunnelId) {
    return examples
        .spell(tunnelId)
        .or(() -> online(Kind.TUNNEL, tunnelId).filter(spell -> making.id(spell).equals(tunnelId)));
  }

  private Optional<OnlineInterval> online(Kind kind, String id) {
    long now = clock.millis();
    return ids().number(kind, id).stream()
        .filter(slot -> slot < timetable.slots())
        .mapToObj(slot -> timetable.spell(slot, now))
        .filter(spell -> spell.contains(now))
        .findFirst();
  }

  private List<Tunnel> made(List<OnlineInterval> spells) {
    return spells.stream().map(this::made).toList();
  }

  private Tunnel made(OnlineInterval spell) {
    return spell.slot() < 0 ? examples.in(spell) : making.tunnel(spell);
  }
}
