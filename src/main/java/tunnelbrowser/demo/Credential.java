package tunnelbrowser.demo;

import java.time.Instant;
import java.util.Optional;
import tunnelbrowser.tunnel.Ref;

/** A made-up credential, with which all agents of one team connect. Its token is not told. */
record Credential(String id, Instant createdAt, Team team) {
  private static final Instant COMPANY_FOUNDED = Instant.parse("2023-03-01T09:30:00Z");

  static Credential of(Team team, Ids ids) {
    int number = team.label().hashCode() & Integer.MAX_VALUE;
    Instant created = COMPANY_FOUNDED.plusSeconds(number % 10_000_000);
    String id = ids.id(Ids.Kind.CREDENTIAL, number, created.toEpochMilli());
    return new Credential(id, created, team);
  }

  static Optional<Credential> withId(String id, Ids ids) {
    return Team.ALL.stream()
        .map(team -> of(team, ids))
        .filter(credential -> credential.id.equals(id))
        .findFirst();
  }

  Ref ref(Links links) {
    return links.ref(Links.CREDENTIALS, id);
  }
}
