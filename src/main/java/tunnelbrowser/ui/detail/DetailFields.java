package tunnelbrowser.ui.detail;

import java.util.ArrayList;
import java.util.List;
import tunnelbrowser.text.Message;
import tunnelbrowser.text.Messages;
import tunnelbrowser.tunnel.Ref;
import tunnelbrowser.tunnel.Tunnel;
import tunnelbrowser.ui.detail.DetailField.Value;

/** Turns tunnels and references into the lines of the detail pane. */
final class DetailFields {
  private DetailFields() {}

  /** What is known of a place before it is read. */
  static List<DetailField> known(DetailTarget place) {
    return switch (place) {
      case DetailTarget.OfTunnel(Tunnel listed) -> of(listed);
      case DetailTarget.OfRef(var kind, Ref ref) -> of(ref);
    };
  }

  /** Every field of the API reference but the title, what people look for first at the top. */
  static List<DetailField> of(Tunnel tunnel) {
    List<DetailField> fields = new ArrayList<>();
    tunnel
        .oddities()
        .forEach(
            oddity -> fields.add(line("detail.field.oddity", Value.prose(Messages.text(oddity)))));
    fields.add(line("detail.field.forwardsTo", Value.code(tunnel.forwardsTo())));
    fields.add(
        line(
            "detail.field.started",
            tunnel.startedAt().<Value>map(Value.Moment::new).orElseGet(Value.Absent::new)));
    fields.add(line("detail.field.protocol", Value.badge(tunnel.proto())));
    fields.add(line("detail.field.region", Value.badge(tunnel.region())));
    fields.add(line("detail.field.labels", Value.pairs(tunnel.labels())));
    fields.add(line("detail.field.metadata", ResourceFields.jsonOrProse(tunnel.metadata())));
    fields.add(line("detail.field.session", Value.link(tunnel.session())));
    fields.add(line("detail.field.endpoint", Value.link(tunnel.endpoint())));
    if (tunnel.backends().isEmpty()) {
      fields.add(line("detail.field.backend", new Value.Absent()));
    }
    tunnel
        .backends()
        .forEach(backend -> fields.add(line("detail.field.backend", new Value.Link(backend))));
    return arranged(fields, List.of(line("detail.field.id", Value.code(tunnel.id()))));
  }

  /** What is known of a reference before it is read. */
  private static List<DetailField> of(Ref ref) {
    return arranged(
        List.of(),
        List.of(
            line("detail.field.id", Value.code(ref.id())),
            new DetailField(ResourceFields.inWords("uri"), Value.code(ref.uri()))));
  }

  /** All absent fields are one line. */
  static List<DetailField> arranged(List<DetailField> first, List<DetailField> last) {
    List<DetailField> fields = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (DetailField field : first) {
      if (field.value() instanceof Value.Absent) {
        missing.add(Messages.text(field.name()));
      } else {
        fields.add(field);
      }
    }
    if (!missing.isEmpty()) {
      fields.add(line("detail.notSet", new Value.Missing(String.join(", ", missing))));
    }
    List<DetailField> there =
        last.stream().filter(field -> !(field.value() instanceof Value.Absent)).toList();
    if (!there.isEmpty()) {
      fields.add(line("detail.group.api", new Value.Heading()));
      fields.addAll(there);
    }
    return List.copyOf(fields);
  }

  private static DetailField line(String key, Value value) {
    return new DetailField(Message.of(key), value);
  }
}
