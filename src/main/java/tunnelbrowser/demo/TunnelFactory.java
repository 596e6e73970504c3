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

/** Makes up what there is to say about a spell in the timetable: always the same. */
final class TunnelFactory {
  private static final Instant FIRST_GROUP = Instant.parse("2024-01-15T10:00:00Z");

  private final Schedule timetable;
  private final SlotCatalog posts;
  private final Ids ids;
  private final Links links;
  private final SeededRandom dice;

  TunnelFactory(Schedule timetable, Links links, SeededRandom dice) {
    this.timetable = timetable;
    this.links = links;
    this.dice = dice;
    posts = new SlotCatalog(timetable, dice);
    ids = new Ids(dice);
  }

  Ids ids() {
    return ids;
  }

  String id(OnlineInterval spell) {
    return ids.id(Kind.TUNNEL, spell.slot(), spell.from());
  }

  Tunnel tunnel(OnlineInterval spell) {
    Slot post = posts.in(spell.slot());
    int group = posts.group(spell.slot());
    boolean labelled = posts.isLabelled(group);
    String id = id(spell);
    return new Tunnel(
        id,
        labelled ? noPublicUrl(spell) : PublicUrl.of(post, dice.about(id)),
        Optional.of(instant(spell.from())),
        Metadata.of(post, dice),
        labelled ? "" : post.service().proto(),
        post.region(),
        Optional.of(links.ref(Links.SESSIONS, sessionId(agentOf(spell)))),
        labelled ? Optional.empty() : Optional.of(endpoint(id)),
        labelled ? post.labels() : Map.of(),
        labelled ? List.of(links.ref(Links.GROUPS, groupId(group))) : List.of(),
        post.service().upstream(),
        List.of());
  }

  /** The session that an agent opens when the first of its tunnels comes online. */
  AgentSession session(OnlineInterval leader) {
    Slot post = posts.in(leader.slot());
    return new AgentSession(
        sessionId(leader),
        instant(leader.from()),
        post.region(),
        AgentSession.Agent.at(post.site(), dice.about("agent").about(leader.slot())),
        Credential.of(post.team(), ids).ref(links));
  }

  String sessionId(OnlineInterval leader) {
    return ids.id(Kind.SESSION, leader.slot(), leader.from());
  }

  /** The backend of that number with its tunnels; empty if that group's tunnels have no labels. */
  Optional<Group> group(int number, long now) {
    if (number >= timetable.slots() || !posts.isLabelled(number)) {
      return Optional.empty();
    }
    int first = number * Schedule.SERVICE_SIZE;
    List<Ref> tunnels =
        IntStream.range(first, first + Schedule.SERVICE_SIZE)
            .filter(timetable::isSteady)
            .mapToObj(slot -> timetable.spell(slot, now))
            .filter(spell -> spell.contains(now))
            .map(spell -> links.ref(Links.TUNNELS, id(spell)))
            .toList();
    Slot post = posts.in(first);
    String description = post.team().label() + " at " + post.site();
    return Optional.of(
        new Group(groupId(number), groupCreated(number), description, post.labels(), tunnels));
  }

  private String groupId(int number) {
    return ids.id(Kind.GROUP, number, groupCreated(number).toEpochMilli());
  }

  private Instant groupCreated(int number) {
    return FIRST_GROUP.plus(Duration.ofMinutes(dice.about("created").about(number).below(200_000)));
  }

  private OnlineInterval agentOf(OnlineInterval spell) {
    return timetable.spell(timetable.leader(spell.slot()), spell.from());
  }

  private Ref endpoint(String tunnelId) {
    return links.ref(Links.ENDPOINTS, Ids.endpointOfTunnel(tunnelId));
  }

  /** The API gives labelled tunnels a placeholder, or nothing: here, both occur. */
  private static String noPublicUrl(OnlineInterval spell) {
    return spell.slot() % 2 == 0 ? Tunnel.NO_PUBLIC_URL : "";
  }

  private static Instant instant(long millis) {
    return Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.SECONDS);
  }
}
