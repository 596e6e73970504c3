package tunnelbrowser.demo;

import static tunnelbrowser.demo.Ids.Kind;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;

/** Makes up the tunnel of an interval in the schedule: always the same one. */
final class TunnelFactory {
  private static final Instant FIRST_GROUP = Instant.parse("2024-01-15T10:00:00Z");

  private final Schedule schedule;
  private final SlotCatalog slots;
  private final Ids ids;
  private final Links links;
  private final SeededRandom random;

  TunnelFactory(Schedule schedule, Links links, SeededRandom random) {
    this.schedule = schedule;
    this.links = links;
    this.random = random;
    slots = new SlotCatalog(schedule, random);
    ids = new Ids(random);
  }

  Ids ids() {
    return ids;
  }

  String id(OnlineInterval interval) {
    return ids.id(Kind.TUNNEL, interval.slot(), interval.from());
  }

  Tunnel tunnel(OnlineInterval interval) {
    Slot slot = slots.in(interval.slot());
    int group = slots.group(interval.slot());
    boolean labeled = slots.isLabeled(group);
    String id = id(interval);
    return new Tunnel(
        id,
        labeled ? noPublicUrl(interval) : PublicUrl.of(slot, random.about(id)),
        Optional.of(instant(interval.from())),
        Metadata.of(slot, random),
        labeled ? "" : slot.service().proto(),
        slot.region(),
        Optional.of(links.ref(Links.SESSIONS, sessionId(agentOf(interval)))),
        labeled ? Optional.empty() : Optional.of(endpoint(id)),
        labeled ? slot.labels() : Map.of(),
        labeled ? List.of(links.ref(Links.GROUPS, groupId(group))) : List.of(),
        slot.service().upstream(),
        "",
        List.of());
  }

  /** The session that an agent opens when the first of its tunnels comes online. */
  AgentSession session(OnlineInterval leader) {
    Slot slot = slots.in(leader.slot());
    return new AgentSession(
        sessionId(leader),
        instant(leader.from()),
        slot.region(),
        AgentSession.Agent.at(slot.site(), random.about("agent").about(leader.slot())),
        Credential.of(slot.team(), ids).ref(links));
  }

  String sessionId(OnlineInterval leader) {
    return ids.id(Kind.SESSION, leader.slot(), leader.from());
  }

  /** The backend of that number with its tunnels; empty if that group's tunnels have no labels. */
  Optional<Group> group(int number, long now) {
    if (number >= schedule.slots() || !slots.isLabeled(number)) {
      return Optional.empty();
    }
    int first = number * Schedule.SERVICE_SIZE;
    List<Ref> tunnels =
        IntStream.range(first, first + Schedule.SERVICE_SIZE)
            .filter(schedule::isSteady)
            .mapToObj(slot -> schedule.interval(slot, now))
            .filter(interval -> interval.contains(now))
            .map(interval -> links.ref(Links.TUNNELS, id(interval)))
            .toList();
    Slot slot = slots.in(first);
    String description = slot.team().label() + " at " + slot.site();
    return Optional.of(
        new Group(groupId(number), groupCreated(number), description, slot.labels(), tunnels));
  }

  private String groupId(int number) {
    return ids.id(Kind.GROUP, number, groupCreated(number).toEpochMilli());
  }

  private Instant groupCreated(int number) {
    return FIRST_GROUP.plus(
        Duration.ofMinutes(random.about("created").about(number).below(200_000)));
  }

  private OnlineInterval agentOf(OnlineInterval interval) {
    return schedule.interval(schedule.leader(interval.slot()), interval.from());
  }

  private Ref endpoint(String tunnelId) {
    return links.ref(Links.ENDPOINTS, Ids.endpointOfTunnel(tunnelId));
  }

  /** The API gives labeled tunnels a placeholder, or nothing: here, both occur. */
  private static String noPublicUrl(OnlineInterval interval) {
    return interval.slot() % 2 == 0 ? Tunnel.NO_PUBLIC_URL : "";
  }

  private static Instant instant(long millis) {
    return Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.SECONDS);
  }
}
